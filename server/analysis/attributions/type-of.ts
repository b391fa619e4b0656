import type { AttributionType } from '../article.ts';
import type { Reading } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import type { Found } from './drafted.ts';

/**
 * Whether somebody's words are given verbatim: direct where the content is quoted and nothing else, mixed where it holds a
 * quotation. What a transcript gives is verbatim without marks: "A: It helps."
 */
export function typeOf(reading: Reading, { reader, content }: Pick<Found, 'reader' | 'content'>): AttributionType {
  const { quotationAt } = reading;
  if (reader === 'transcript' || content.every((run) => holdsOnly(run, (i) => quotationAt[i] >= 0))) return 'direct';
  return content.some((run) => !holdsOnly(run, (i) => !isInQuotation(reading, i))) ? 'mixed' : 'indirect';
}

function holdsOnly({ first, last }: Run, is: (token: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (!is(i)) return false;
  return true;
}

/** Whether a token stands in a quotation of a word at least; a mark or two alone hold nothing. */
function isInQuotation({ quotationAt, quotationRuns }: Reading, token: number): boolean {
  const run = quotationRuns[quotationAt[token]];
  return run !== undefined && run.last - run.first > 2;
}
