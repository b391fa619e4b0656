/** How far spans agree. */
import type { Span } from '../../server/analysis/article.ts';

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether both lists cover the same stretches in the same pieces. */
export function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end);
}

/** The share, 0 to 1, of characters in both among those in either; the spans of one list do not overlap. */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const common = a.flatMap((x) => b.map((y) => Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))));
  const shared = sum(common);
  const either = sum([...a, ...b].map(({ start, end }) => end - start)) - shared;
  return either > 0 ? shared / either : 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
