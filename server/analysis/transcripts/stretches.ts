import type { JoinedText } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { CLOSERS } from '../lexicon/quotation-marks.ts';
import { labelOf } from './label.ts';

/** Paragraphs, and what parts of one a transcript has in turns of their own. */
export type Stretches = Pick<JoinedText, 'tokens' | 'words'> & { readonly paragraphs: readonly Run[] };

const ENDS = new RegExp(`^(?:[.?!…)\\]]|[${CLOSERS}])$`);
/** What calls somebody within a line: "Q", "A", capitals. */
const CALLS = /^(?:[QA]\d{0,2}|\p{Lu}[\p{Lu}.’'-]+)$/u;

/** The text with a paragraph parted where it holds several turns: "Q: Will it hold? A: It will." */
export function stretchesOf({ paragraphs, tokens, words }: JoinedText): Stretches {
  return { tokens, words, paragraphs: paragraphs.flatMap((paragraph) => partsOf(tokens, paragraph)) };
}

function partsOf(tokens: JoinedText['tokens'], { first, last }: Run): Run[] {
  const head = labelOf(tokens, { first, last });
  if (!head || head.isPlain || head.from >= last) return [{ first, last }];
  const parts: Run[] = [];
  let from = first;
  for (let i = head.from + 1; i < last - 2; i++) {
    if (!CALLS.test(tokens[i].text) || !ENDS.test(tokens[i - 1].text)) continue;
    const label = labelOf(tokens, { first: i, last });
    if (!label || label.colon.first === label.colon.last) continue;
    parts.push({ first: from, last: i });
    from = i;
  }
  return [...parts, { first: from, last }];
}
