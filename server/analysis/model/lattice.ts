/** The labels that each token of a sequence may have, and the score of each: `i * labels.length + label`. */
export interface Lattice {
  readonly candidates: readonly Uint8Array[];
  readonly scores: Float32Array;
}
