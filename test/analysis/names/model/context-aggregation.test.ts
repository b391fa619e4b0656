import assert from 'node:assert/strict';
import { workOn } from '../../../../server/analysis/analyze.ts';
import { Memory } from '../../../../server/analysis/memory.ts';
import { Places, TextPlaces } from '../../../../server/analysis/names/model/context-aggregation.ts';

/** What stands around the capitalised words of each paragraph. */
const appearancesIn = (text: string) =>
  workOn(text, { force: true }, new Memory())!.own.map(({ appearances }) => appearances);

describe('what a text says of a word elsewhere', () => {
  const text = 'Reyes has left.\n\nHe met Dana Reyes late.\n\nIt was Brandt.';

  it('stays where no word with a capital, and nothing beside one, has changed', () => {
    const places = new TextPlaces();
    const before = places.update(appearancesIn(text));
    assert.equal(places.update(appearancesIn(text.replace('left', 'lefty'))), before);
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
        now.map((_, p) => fresh.elsewhere(p)),
      );
    }
  });
});
