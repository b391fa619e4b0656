import assert from 'node:assert/strict';
import { escaped, unmarked } from '../../server/features/markdown.ts';

describe('Markdown of cards', () => {
  const table = [
    ['Dana Reyes', 'Dana Reyes'],
    ['U.S. Steel', 'U.S. Steel'],
    ['a\nb', 'a b'],
    ['*x*', '\\*x\\*'],
    ['a|b', 'a\\|b'],
    ['$(zap)', '\\$\\(zap\\)'],
    ['a\\b', 'a\\\\b'],
  ] as const;
  for (const [words, expected] of table) {
    it(`escapes ${JSON.stringify(words)}`, () => assert.equal(escaped(words), expected));
    it(`and is plain again: ${JSON.stringify(words)}`, () => {
      assert.equal(unmarked(`**${escaped(words)}**, said`), `${words.replace('\n', ' ')}, said`);
    });
  }
});
