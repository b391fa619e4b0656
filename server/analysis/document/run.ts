/** A run of tokens, `last` exclusive. All stages of the analysis speak of stretches of text in runs; offsets are made at its border. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Whether a run holds no token. */
export const isEmpty = ({ first, last }: Run): boolean => last <= first;

/** A run so many tokens further on. */
export const shiftedRun = ({ first, last }: Run, by: number): Run => ({ first: first + by, last: last + by });

/** Writes a value at every token of some runs. */
export function fillRuns(runs: readonly Run[], into: Uint8Array | Int32Array, value: number): void {
  for (const { first, last } of runs) into.fill(value, first, last);
}

/** Runs by the part that holds them, counted from its first token; one that goes over the end of a part is in both. `parts` and `runs` are sorted. */
export function runsByPart(runs: readonly Run[], parts: readonly Run[]): Run[][] {
  let next = 0;
  return parts.map((part) => {
    const own: Run[] = [];
    while (next < runs.length && runs[next].last <= part.first) next++;
    for (let at = next; at < runs.length && runs[at].first < part.last; at++) {
      const first = Math.max(runs[at].first, part.first);
      const last = Math.min(runs[at].last, part.last);
      if (first < last) own.push({ first: first - part.first, last: last - part.first });
    }
    return own;
  });
}

/** The index of the first of some runs, sorted, that begins at or after a token. */
export const indexFrom = (runs: readonly Run[], token: number): number => indexWhere(runs, ({ first }) => first, token);

/** The same of whatever begins at the token that `firstOf` tells. */
export function indexWhere<Item>(items: readonly Item[], firstOf: (item: Item) => number, token: number): number {
  let low = 0;
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (firstOf(items[middle]) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
