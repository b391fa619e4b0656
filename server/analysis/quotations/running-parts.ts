import type { Quotation } from '../article.ts';

/** The other parts of the running quotation of which quotation `q` is one, as indexes of the quotations; none where it is whole. */
export function runningPartsOf(quotations: readonly Quotation[], q: number): number[] {
  const outer = (from: number, step: 1 | -1): number => {
    let at = from + step;
    while (quotations[at] && quotations[at].level > 0) at += step;
    return at;
  };
  const parts: number[] = [];
  for (let at = q; quotations[at]?.continued; ) {
    at = outer(at, -1);
    if (quotations[at]) parts.push(at);
  }
  for (let at = q; quotations[at]?.continues; ) {
    at = outer(at, 1);
    if (quotations[at]) parts.push(at);
  }
  return parts;
}

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
