import type { Reading, ReadParagraph } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isDashOrHyphen } from '../../lexicon/dashes.ts';
import type { Found } from '../drafted.ts';
import { quotationsIn } from './quotations-in.ts';
import { attributed } from './verbless-found.ts';

/** How long a source after a dash may be, in tokens. */
const MAX_SOURCE_TOKENS = 16;
const VERB = /^(?:VB[DZP]|MD)$/;

/**
 * `“…” —Hedda Dahl, passenger` at the end of a paragraph or as one of its own, also behind a block quotation.
 *
 * @param paragraphs those that hold something
 * @param p the one that may end with the name
 */
export function signedIn(reading: Reading, paragraphs: readonly ReadParagraph[], p: number): Found | null {
  const { tokens, tags, quotationAt } = reading;
  const run = paragraphs[p];
  for (let i = run.last - 2; i >= Math.max(run.first, run.last - MAX_SOURCE_TOKENS); i--) {
    if (VERB.test(tags[i + 1]) || quotationAt[i + 1] >= 0) return null;
    // The hyphen of a double name is no dash.
    const isAfterWord = i > run.first && quotationAt[i - 1] < 0;
    if (!isDashOrHyphen(tokens[i].text) || (isAfterWord && !(run.isSetOff && /^[.?!…]$/.test(tokens[i - 1].text))))
      continue;
    if (!/^(?:NNP|DT)/.test(tags[i + 1])) return null;
    const content = signedBy(reading, paragraphs, p, i);
    if (content.length === 0) return null;
    const source = { first: i + 1, last: run.last };
    const reader = quotationAt[content[0].first] >= 0 ? 'verbless' : 'block';
    return attributed(reader, source, { first: i, last: i + 1 }, content, 'signed with the name');
  }
  return null;
}

/** What stands before the dash: the quotations of the paragraph or of the one before, or a block that is set off. */
function signedBy(reading: Reading, paragraphs: readonly ReadParagraph[], p: number, dash: number): Run[] {
  const { first } = paragraphs[p];
  const own = { first, last: dash };
  const before: ReadParagraph | undefined = paragraphs[p - 1];
  const quoted = dash > first ? own : before;
  const content = quoted ? quotationsIn(reading, quoted) : [];
  if (content.length > 0) return content;
  const block: Run[] = dash > first && paragraphs[p].isSetOff ? [own] : [];
  if (dash > first && block.length === 0) return [];
  for (let q = p - 1; paragraphs[q]?.isSetOff; q--)
    block.unshift({ first: paragraphs[q].first, last: paragraphs[q].last });
  return block;
}
