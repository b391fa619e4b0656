import assert from 'node:assert/strict';
import { firstWords } from '../../client/first-words.ts';

const cases: [text: string, length: number, expected: string][] = [
  ['“We go.”', 20, '“We go.”'],
  ['“We shall go\n  tomorrow.”', 40, '“We shall go tomorrow.”'],
  ['“We shall go tomorrow.”', 14, '“We shall go…'],
  ['“Weeeeeeeeeeeeeeeee', 8, '“Weeeee…'],
  ['', 8, ''],
];

describe('firstWords', () => {
  for (const [text, length, expected] of cases) {
    it(`makes ${JSON.stringify(expected)}`, () => {
      assert.equal(firstWords(text, length), expected);
      assert.ok(firstWords(text, length).length <= length);
    });
  }
});
