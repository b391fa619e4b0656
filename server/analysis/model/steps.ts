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

/** No step is wholly impossible, for the labels that two words may have need not fit together. */
const LEAST_SCORE = -30;
export const LEAST_STEP = Math.exp(LEAST_SCORE);

/** The steps between `width` labels, from the scores of label b after label a at `a * width + b`. */
export function stepsOf(transitions: Float32Array, width: number): Steps {
  const weights = Float64Array.from(transitions, (score) => Math.exp(Math.max(LEAST_SCORE, score)));
  const all = Uint8Array.from({ length: width }, (_, label) => label);
  return {
    weights,
    into: weights.map((_, at) => weights[(at % width) * width + Math.floor(at / width)]),
    before: Array.from(all, (label) => all.filter((other) => weights[other * width + label] > LEAST_STEP)),
    after: Array.from(all, (label) => all.filter((other) => weights[label * width + other] > LEAST_STEP)),
  };
}
