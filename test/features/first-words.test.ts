import assert from 'node:assert/strict';
import { firstWords } from '../../server/features/first-words.ts';

const cases: readonly [words: string, cut: string][] = [
  ['We won at last', 'We won at last'],
  ['We have talked about this bridge since May', 'We have talked about…'],
  ['“We have talked about this bridge since May,”', '“We have talked about…”'],
  ['“We have,” he said, “talked about it for years”', '“We have,” he said…'],
  ['‘We have talked about this bridge’', '‘We have talked about…’'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrtsg…'],
];

describe('firstWords', () => {
  for (const [words, cut] of cases) it(cut, () => assert.equal(firstWords(words, 23), cut));
});
