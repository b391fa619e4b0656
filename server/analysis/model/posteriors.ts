import type { Lattice } from './tagger.ts';

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

/** No step is wholly impossible, for the labels that two words may have need not fit together. */
const LEAST_STEP = -30;

/** Labels that score so much less than the best at their token are left out: neighbours cannot make up for it. */
const RANGE = 10;

/** The weights of the steps from label to label, from their scores. */
export const stepsOf = (transitions: Float32Array): Float64Array =>
  Float64Array.from(transitions, (score) => Math.exp(Math.max(LEAST_STEP, score)));

/**
 * The probabilities that a chain gives to the labels of a sequence (Rabiner 1989): none to those that a token may not have.
 * `steps` holds the weight of label b after label a at `a * width + b`.
 */
export function posteriorsOf({ candidates, scores }: Lattice, steps: Float64Array, width: number): Posteriors {
  const length = candidates.length;
  const forward = new Float64Array(length * width);
  const backward = new Float64Array(length * width);
  const emissions = new Float64Array(length * width);
  const contenders: Uint8Array[] = [];
  for (let i = 0; i < length; i++) {
    const row = i * width;
    const { labels, best } = contendersOf(candidates[i], scores, row);
    contenders.push(labels);
    let sum = 0;
    for (let c = 0; c < labels.length; c++) {
      const label = labels[c];
      let into = i === 0 ? 1 : 0;
      if (i > 0) {
        const before = contenders[i - 1];
        for (let p = 0; p < before.length; p++)
          into += forward[row - width + before[p]] * steps[before[p] * width + label];
      }
      emissions[row + label] = Math.exp(scores[row + label] - best);
      forward[row + label] = into * emissions[row + label];
      sum += forward[row + label];
    }
    for (let c = 0; c < labels.length; c++) {
      forward[row + labels[c]] /= sum;
      emissions[row + labels[c]] /= sum;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    const row = i * width;
    const labels = contenders[i];
    const after = contenders[i + 1];
    for (let c = 0; c < labels.length; c++) {
      let total = after ? 0 : 1;
      for (let n = 0; after && n < after.length; n++) {
        const next = row + width + after[n];
        total += steps[labels[c] * width + after[n]] * emissions[next] * backward[next];
      }
      backward[row + labels[c]] = total;
    }
  }
  return { width, length, forward, backward, emissions, steps };
}

/** Those of a token's labels whose scores, which lie from `row` on, come near the best. */
function contendersOf(labels: Uint8Array, scores: Float32Array, row: number): { labels: Uint8Array; best: number } {
  let best = -Infinity;
  for (let c = 0; c < labels.length; c++) if (scores[row + labels[c]] > best) best = scores[row + labels[c]];
  return { labels: labels.filter((label) => scores[row + label] > best - RANGE), best };
}

/** The probability of a label at a token, given the whole sequence. */
export const probabilityOf = ({ forward, backward, width }: Posteriors, i: number, label: number): number =>
  forward[i * width + label] * backward[i * width + label];
