import assert from 'node:assert/strict';
import { type Direction, indexFrom } from '../../client/quotation-order.ts';

/** The quotations begin at 2:0, 2:40 and 5:8. */
const starts = [
  { line: 2, character: 0 },
  { line: 2, character: 40 },
  { line: 5, character: 8 },
];

const cases: [from: [line: number, character: number], direction: Direction, index: number, why: string][] = [
  [[0, 0], 'next', 0, 'from the head of the text to the first'],
  [[2, 0], 'next', 1, 'away from the one that is selected'],
  [[2, 12], 'next', 1, 'from inside one to the one after it'],
  [[5, 8], 'next', 0, 'from the last to the first'],
  [[9, 0], 'next', 0, 'from behind the last to the first'],
  [[9, 0], 'previous', 2, 'from the end of the text to the last'],
  [[5, 8], 'previous', 1, 'away from the one that is selected, back'],
  [[5, 20], 'previous', 2, 'from inside one to its own head'],
  [[2, 0], 'previous', 2, 'from the first to the last'],
  [[0, 0], 'previous', 2, 'from before the first to the last'],
];

describe('indexFrom', () => {
  for (const [[line, character], direction, index, why] of cases) {
    it(`goes ${why}`, () => assert.equal(indexFrom(starts, { line, character }, direction), index));
  }

  it('finds nothing among no quotations', () => {
    assert.equal(indexFrom([], { line: 0, character: 0 }, 'next'), -1);
    assert.equal(indexFrom([], { line: 0, character: 0 }, 'previous'), -1);
  });

  it('visits every quotation once on the way round', () => {
    const visited = [0, 1, 2].reduce<number[]>((path) => {
      const from = path.length > 0 ? starts[path.at(-1)!]! : { line: 0, character: 0 };
      return [...path, indexFrom(starts, from, 'next')];
    }, []);
    assert.deepEqual(visited, [0, 1, 2]);
  });
});
