import type { Example } from './examples.ts';

/** The labels that the common words of the training data have, and those of all other words. */
export interface Vocabulary {
  /** Of a word that is not in `sets`, but is known by something. */
  readonly open: Uint8Array;
  readonly sets: ReadonlyMap<number, Uint8Array>;
}

/**
 * Learns which labels a word may have (the tag dictionary of Ratnaparkhi 1996): of the words seen `minCount` times, the
 * labels that they had, but for slips of the annotators. It makes labelling fast, and rules out what never happens.
 */
export function vocabularyOf(
  examples: readonly Example[],
  labelCount: number,
  bits: number,
  minCount: number,
): Vocabulary {
  const all = Uint8Array.from({ length: labelCount }, (_, label) => label);
  if (minCount === Infinity) return { open: all, sets: new Map() };
  const openCounts = new Map<number, number>();
  const sets = new Map<number, Uint8Array>();
  for (const [key, counts] of labelCounts(examples, bits)) {
    const total = [...counts.values()].reduce((a, b) => a + b);
    if (key === null) continue;
    if (total >= minCount) sets.set(key, labelsAbove(counts, Math.max(1, total / 500)));
    else for (const [label, count] of counts) openCounts.set(label, (openCounts.get(label) ?? 0) + count);
  }

  return { open: labelsAbove(openCounts, 5), sets };
}

/** How often each word had each label; under null stand the words that may have any. */
function labelCounts(examples: readonly Example[], bits: number): Map<number | null, Map<number, number>> {
  const words = new Map<number | null, Map<number, number>>();
  for (const { identities = [], right } of examples) {
    identities.forEach((identity, i) => {
      const key = identity === null ? null : identity >>> (32 - bits);
      const counts = words.get(key) ?? new Map<number, number>();
      counts.set(right[i][0], (counts.get(right[i][0]) ?? 0) + 1);
      words.set(key, counts);
    });
  }
  return words;
}

function labelsAbove(counts: ReadonlyMap<number, number>, least: number): Uint8Array {
  return Uint8Array.from([...counts].filter(([, count]) => count >= least).map(([label]) => label)).sort();
}
