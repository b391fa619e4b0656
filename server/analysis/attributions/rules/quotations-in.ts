import type { Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';

/** The quotations that fill a run up to its full stop, or none where words stand between them. */
export function quotationsIn({ tokens, quotationAt, quotationRuns }: Reading, { first, last }: Run): Run[] {
  const found = new Set<number>();
  for (let i = first; i < last; i++) {
    if (quotationAt[i] >= 0) found.add(quotationAt[i]);
    else if (i < last - 1 || tokens[i].text !== '.') return [];
  }
  return [...found].map((q) => quotationRuns[q]);
}
