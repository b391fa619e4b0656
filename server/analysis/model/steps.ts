/** The steps of a chain from label to label, as probabilities are reckoned with them. */
export interface Steps {
  /** The weight of label b after label a: `a * width + b`. */
  readonly weights: Float64Array;
  /** The same weights by the label that follows: `b * width + a`. */
  readonly into: Float64Array;
  /** The labels that may stand before and after each label. */
  readonly before: readonly Uint8Array[];
  readonly after: readonly Uint8Array[];
}

/** Steps that score less are impossible: they weigh nothing. */
const MIN_SCORE = -30;
/** What is added to the weight of each step, both ways: the labels that two words may have need not fit together. */
export const MIN_STEP = Math.exp(MIN_SCORE);

/** The steps between `width` labels, from the scores of label b after label a at `a * width + b`. */
export function stepsOf(transitions: Float32Array, width: number): Steps {
  const weights = Float64Array.from(transitions, (score) => (score > MIN_SCORE ? Math.exp(score) : 0));
  const all = Uint8Array.from({ length: width }, (_, label) => label);
  return {
    weights,
    into: weights.map((_, at) => weights[(at % width) * width + Math.floor(at / width)]),
    before: Array.from(all, (label) => all.filter((other) => weights[other * width + label] > 0)),
    after: Array.from(all, (label) => all.filter((other) => weights[label * width + other] > 0)),
  };
}
