import assert from 'node:assert/strict';
import { workOn } from '../../../../server/analysis/analyze.ts';
import { Memory } from '../../../../server/analysis/memory.ts';
import { Places, TextPlaces } from '../../../../server/analysis/names/model/context-aggregation.ts';

/** What stands around the capitalised words of each paragraph. */
const appearancesIn = (text: string, memory = new Memory()) =>
  workOn(text, { force: true }, memory)!.own.map(({ appearances }) => appearances);

describe('what a text says of a word elsewhere', () => {
  const text = 'Reyes has left.\n\nHe met Dana Reyes late.\n\nIt was Brandt.';

  it('stays where no word with a capital, and nothing beside one, has changed', () => {
    const memory = new Memory();
    const places = new TextPlaces();
    const before = places.update(appearancesIn(text, memory));
    const now = appearancesIn(text.replace('left', 'lefty'), memory);
    const told = places.update(now);
    assert.deepEqual(told, before);
    assert.equal(told[1], before[1]);
    assert.ok(told[0][0].includes(now[0][0]), 'a paragraph knows its own appearances');
  });

  it('is looked up again where one has', () => {
    const places = new TextPlaces();
    const before = places.update(appearancesIn(text));
    for (const edited of [text.replace('Brandt', 'Reyes'), text.replace('met', 'saw'), text.slice(17)]) {
      const now = appearancesIn(edited);
      const fresh = new Places(now);
      const told = places.update(now);
      assert.notEqual(told, before);
      assert.deepEqual(
        told,
        now.map((_, p) => fresh.nearest(p)),
      );
    }
  });
});
