/** A run of tokens, `last` exclusive. All stages of the analysis speak of stretches of text in runs; offsets are made at its border. */
export interface Run {
  readonly first: number;
  readonly last: number;
}
