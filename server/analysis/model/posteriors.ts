/** The forward-backward sums of a chain over one sequence, scaled at each token so that they stay within range. */
export interface Posteriors {
  readonly width: number;
  readonly length: number;
  /** The probability of label l at token i, given all tokens up to it: `i * width + l`. */
  readonly forward: Float64Array;
  /** What the tokens after it say: forward times backward is the label's probability given all. */
  readonly backward: Float64Array;
  /** The weight of a step into label l at token i, the transition left out. */
  readonly emissions: Float64Array;
  /** The weight of label b after label a: `a * width + b`. */
  readonly steps: Float64Array;
}

/**
 * The probabilities that a chain gives to the labels of a sequence (Rabiner 1989). `scores` holds `width` scores a token,
 * `transitions` the score of b after a at `a * width + b`.
 */
export function posteriorsOf(scores: Float32Array, transitions: Float32Array, width: number): Posteriors {
  const length = scores.length / width;
  const steps = Float64Array.from(transitions, Math.exp);
  const forward = new Float64Array(length * width);
  const backward = new Float64Array(length * width).fill(1);
  const emissions = new Float64Array(length * width);
  for (let i = 0; i < length; i++) {
    const row = i * width;
    let best = -Infinity;
    for (let label = 0; label < width; label++) if (scores[row + label] > best) best = scores[row + label];
    let sum = 0;
    for (let label = 0; label < width; label++) {
      let into = i === 0 ? 1 : 0;
      if (i > 0) for (let a = 0; a < width; a++) into += forward[row - width + a] * steps[a * width + label];
      emissions[row + label] = Math.exp(scores[row + label] - best);
      forward[row + label] = into * emissions[row + label];
      sum += forward[row + label];
    }
    for (let label = 0; label < width; label++) {
      forward[row + label] /= sum;
      emissions[row + label] /= sum;
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    const row = i * width;
    for (let a = 0; a < width; a++) {
      let total = 0;
      for (let b = 0; b < width; b++) {
        total += steps[a * width + b] * emissions[row + width + b] * backward[row + width + b];
      }
      backward[row + a] = total;
    }
  }
  return { width, length, forward, backward, emissions, steps };
}

/** The probability of a label at a token, given the whole sequence. */
export const probabilityOf = ({ forward, backward, width }: Posteriors, i: number, label: number): number =>
  forward[i * width + label] * backward[i * width + label];
