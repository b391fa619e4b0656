/** A run of tokens, `last` exclusive. All stages of the analysis speak of stretches of text in runs; offsets are made at its border. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Whether a run holds no token. */
export const isEmpty = ({ first, last }: Run): boolean => last <= first;

/** A run so many tokens further on. */
export const shiftedRun = ({ first, last }: Run, by: number): Run => ({ first: first + by, last: last + by });

/** The first token of each of some runs. */
export const firstsOf = (runs: readonly Run[]): number[] => runs.map(({ first }) => first);

/** Writes a value at every token of some runs. */
export function fillRuns(runs: readonly Run[], into: Uint8Array | Int32Array, value: number): void {
  for (const { first, last } of runs) into.fill(value, first, last);
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
