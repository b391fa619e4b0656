import assert from 'node:assert/strict';
import fc from 'fast-check';
import { workOn } from '../../../server/analysis/analyze.ts';
import type { Language } from '../../../server/analysis/article.ts';
import { attributedOf, draftOf } from '../../../server/analysis/attributions/attributions.ts';
import { joinedAttributions } from '../../../server/analysis/attributions/text-attributions.ts';
import { Memory } from '../../../server/analysis/memory.ts';
import { goldenArticles } from '../../articles/golden.ts';
import { language, text } from '../any-text.ts';
import { type Row, testRows } from '../table.ts';
import { wholeText } from './whole-text.ts';

const work = (text: string, language: Language = 'plaintext') => workOn(text, { language, force: true }, new Memory())!;

/** The first words of the paragraphs of each passage, a bar between passages. */
function passages(text: string): string {
  const { reading, passages } = work(text);
  return passages
    .map(({ first, last }) =>
      reading.paragraphs
        .slice(first, last)
        .map(({ text }) => text.split(' ')[0])
        .join(' '),
    )
    .join(' | ');
}

const ROWS: readonly Row[] = [
  ['The wall is late.\n\nIt will hold, Dana Reyes said.', 'The | It'],
  ['“It is late,” Dana Reyes said.\n\n“It will hold.”\n\nThe vote is on Monday.', '“It “It | The'],
  ['Dana Reyes wrote in her letter:\n\nThe wall has stood for years.\n\nThe vote is on Monday.', 'Dana The | The'],
  ['“It was a mistake.”\n\n—Hedda Dahl\n\nThe vote is on Monday.', '“It —Hedda | The'],
  ['Q: Why pots?\n\nA: It helps. I sleep.\n\nMy hands are calm.', 'Q: | A: My'],
  ['', ''],
];

/** Whether a text read passage by passage says what it says read as one. */
function isSame(text: string, language: Language): void {
  const { reading, attributed } = work(text, language);
  const { length } = reading.paragraphs;
  const asOne = attributedOf(draftOf(wholeText(reading)));
  const passage = { first: 0, last: length };
  assert.deepEqual(attributed, length === 0 ? [] : joinedAttributions(reading, [passage], [asOne]));
}

describe('passages', () => {
  describe('begin where nothing goes on', () => testRows(ROWS, passages));

  for (const { name, text, language } of goldenArticles())
    it(`say what the whole says in ${name}`, () => isSame(text, language));

  it('say what the whole says, whatever the text', () => {
    fc.assert(fc.property(text, language, isSame), { seed: 1851, numRuns: 200 });
  });
});
