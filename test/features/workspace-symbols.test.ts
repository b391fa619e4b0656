import assert from 'node:assert/strict';
import type { OutlineItem } from '../../server/features/outline-item.ts';
import { matchingItems } from '../../server/features/workspace-symbols.ts';

const item = (name: string, ...children: OutlineItem[]): OutlineItem => {
  const range = { start: 0, end: 1 };
  return { name, who: name, words: '“We won,”', detail: '', kind: 'direct', range, selection: range, children };
};
const heading: OutlineItem = {
  ...{ name: 'Reyes wins', detail: '', kind: 'section', range: { start: 0, end: 1 }, selection: { start: 0, end: 1 } },
  children: [item('Ana Holt')],
};
const outline = [heading, item('Dana Reyes', item('Hal Brandt')), item('Íñigo Núñez'), item('No source')];

describe('matchingItems', () => {
  for (const [query, names] of Object.entries({
    '': ['Ana Holt', 'Dana Reyes', 'Hal Brandt', 'Íñigo Núñez', 'No source'],
    reyes: ['Dana Reyes'],
    'd rys': ['Dana Reyes'],
    nunez: ['Íñigo Núñez'],
    BRANDT: ['Hal Brandt'],
    seyer: [],
  }))
    it(`finds ${names.join(', ') || 'nobody'} by “${query}”`, () => {
      assert.deepEqual(
        matchingItems(outline, query).map(({ name }) => name),
        names,
      );
    });
});
