/** Sets of stretches of a text held against each other, character by character. */
import type { Pair } from './corpora.ts';

const lengthOf = (pairs: readonly Pair[]): number => pairs.reduce((sum, [start, end]) => sum + end - start, 0);

/** How many characters both hold. */
export const commonOf = (a: readonly Pair[], b: readonly Pair[]): number =>
  a.reduce((sum, [s, e]) => sum + b.reduce((n, [t, f]) => n + Math.max(0, Math.min(e, f) - Math.max(s, t)), 0), 0);

/** Shared characters over all characters. */
export function jaccard(a: readonly Pair[], b: readonly Pair[]): number {
  const common = commonOf(a, b);
  return common / (lengthOf(a) + lengthOf(b) - common || 1);
}

/** Whether both are the same stretches; two empty sets are. */
export const same = (a: readonly Pair[], b: readonly Pair[]): boolean =>
  a.length === b.length && a.every(([start, end], i) => start === b[i][0] && end === b[i][1]);

/** Whether any two of them share a character. */
export const touch = (a: readonly Pair[], b: readonly Pair[]): boolean => commonOf(a, b) > 0;
