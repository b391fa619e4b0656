import type { Quotation } from '../article.ts';

/** Of each quotation the first part of the running one that it belongs to, or itself: indexes of the quotations. */
export function runningFrom(quotations: readonly Quotation[]): Int32Array {
  const starts = new Int32Array(quotations.length);
  let before = -1;
  quotations.forEach(({ level, continued }, q) => {
    starts[q] = continued && before >= 0 && level === 0 ? starts[before] : q;
    if (level === 0) before = q;
  });
  return starts;
}
