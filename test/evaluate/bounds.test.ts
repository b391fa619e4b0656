import assert from 'node:assert/strict';
import { differenceOf } from './bounds.ts';
import type { Pair } from './corpora.ts';

describe('how bounds differ', () => {
  const rows: readonly [wanted: Pair[], ours: Pair[], difference: string | undefined][] = [
    [[[3, 9]], [[3, 9]], undefined],
    [[], [[3, 9]], 'where there is none'],
    [[[3, 9]], [], 'none'],
    [[[3, 9]], [[9, 12]], 'elsewhere'],
    [[[3, 9]], [[2, 8]], 'too long at the left, too short at the right'],
    [[[3, 9]], [[4, 10]], 'too short at the left, too long at the right'],
    [
      [
        [3, 5],
        [7, 9],
      ],
      [[3, 9]],
      'split otherwise',
    ],
    [
      [[3, 9]],
      [
        [3, 5],
        [7, 8],
      ],
      'too short at the right, split otherwise',
    ],
    [
      [
        [3, 5],
        [7, 9],
      ],
      [
        [3, 6],
        [7, 9],
      ],
      'split elsewhere',
    ],
  ];
  for (const [wanted, ours, difference] of rows) {
    it(`${JSON.stringify(wanted)} as ${JSON.stringify(ours)}: ${difference}`, () =>
      assert.equal(differenceOf(wanted, ours), difference));
  }
});
