import assert from 'node:assert/strict';
import { lensesOf } from '../../server/features/code-lenses.ts';
import { articleOf } from './article-of.ts';

const titles = (marked: string) => lensesOf(articleOf(marked), { thoughts: false }).map(({ title }) => title);

describe('lensesOf', () => {
  it('counts quotations, speakers and what has no source', () => {
    const quoted = '{{“We won,”|speech a}|content 1} {{Reyes|name Reyes}|source 1} {said|cue 1}.';
    assert.deepEqual(
      titles(`Wall holds.\n${quoted}\nThe band left.\n{“They have promised us a wall.”|speech b}\nIt rained.`),
      ['2 quotations', '1 speaker', '1 without source'],
    );
  });

  it('leaves out what there is none of', () => {
    assert.deepEqual(titles('{{Reyes|name Reyes}|source 1} {said|cue 1} {yes|content 1}.'), ['1 speaker']);
    assert.deepEqual(titles('The council met.'), []);
  });
});
