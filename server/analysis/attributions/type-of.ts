import type { AttributionType } from '../article.ts';
import type { Reading } from '../document/reading.ts';
import type { Found } from './drafted.ts';

/**
 * Whether somebody's words are given verbatim: direct where the content is quoted and nothing else, mixed where it holds a
 * quotation. What a transcript gives is verbatim without marks ("A: It helps."), and so is what is set off as a block.
 */
export function typeOf(reading: Reading, { reader, content }: Pick<Found, 'reader' | 'content'>): AttributionType {
  if (reader === 'transcript' || reader === 'block') return 'direct';
  const { quotationAt, quotationRuns } = reading;
  let isDirect = true;
  let holdsQuotation = false;
  for (const { first, last } of content) {
    for (let i = first; i < last && (isDirect || !holdsQuotation); i++) {
      const q = quotationAt[i];
      if (q < 0) isDirect = false;
      // A mark or two alone hold nothing.
      else if (quotationRuns[q].last - quotationRuns[q].first > 2) holdsQuotation = true;
    }
  }
  if (isDirect) return 'direct';
  return holdsQuotation ? 'mixed' : 'indirect';
}
