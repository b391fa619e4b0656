/** A run of tokens, `last` exclusive. All stages of the analysis speak of stretches of text in runs; offsets are made at its border. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Writes a value at every token of some runs. */
export function fillRuns(runs: readonly Run[], into: Uint8Array | Int32Array, value: number): void {
  for (const { first, last } of runs) into.fill(value, first, last);
}
