import { Scratch } from './scratch.ts';
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

const labelsOfAll = new Scratch((length) => new Uint8Array(length));
const endsOfAll = new Scratch((length) => new Int32Array(length));

/** The weights of the steps from label to label, from their scores. */
export const stepsOf = (transitions: Float32Array): Float64Array =>
  Float64Array.from(transitions, (score) => Math.exp(Math.max(LEAST_STEP, score)));

/**
 * The probabilities that a chain gives to the labels of a sequence (Rabiner 1989): none to those that a token may not have.
 * `steps` holds the weight of label b after label a at `a * width + b`.
 */
export function posteriorsOf(lattice: Lattice, steps: Float64Array, width: number): Posteriors {
  const length = lattice.candidates.length;
  const forward = new Float64Array(length * width);
  const backward = new Float64Array(length * width);
  const emissions = new Float64Array(length * width);
  const contenders = contendersOf(lattice, width, emissions);
  const { labels, ends } = contenders;
  for (let i = 0; i < length; i++) {
    const row = i * width;
    const end = ends[i];
    if (i === 0) for (let c = row; c < end; c++) forward[row + labels[c]] = 1;
    else addStepsForward(contenders, i, forward, steps, width);
    let sum = 0;
    for (let c = row; c < end; c++) {
      const at = row + labels[c];
      forward[at] *= emissions[at];
      sum += forward[at];
    }
    for (let c = row; c < end; c++) {
      forward[row + labels[c]] /= sum;
      emissions[row + labels[c]] /= sum;
    }
  }
  for (let i = length - 1; i >= 0; i--) {
    const row = i * width;
    if (i === length - 1) for (let c = row; c < ends[i]; c++) backward[row + labels[c]] = 1;
    else addStepsBackward(contenders, i, backward, emissions, steps, width);
  }
  return { width, length, forward, backward, emissions, steps };
}

/** Those of each token's labels that come near the best: token i has `labels` from `i * width` up to `ends[i]`. */
interface Contenders {
  readonly labels: Uint8Array;
  readonly ends: Int32Array;
}

/** Writes into `emissions` what the contenders weigh beside the best. */
function contendersOf({ candidates, scores }: Lattice, width: number, emissions: Float64Array): Contenders {
  const length = candidates.length;
  const labels = labelsOfAll.zeros(length * width);
  const ends = endsOfAll.zeros(length);
  for (let i = 0; i < length; i++) {
    const row = i * width;
    const all = candidates[i];
    let best = -Infinity;
    for (let c = 0; c < all.length; c++) if (scores[row + all[c]] > best) best = scores[row + all[c]];
    let end = row;
    for (let c = 0; c < all.length; c++) {
      const score = scores[row + all[c]];
      if (score <= best - RANGE) continue;
      labels[end++] = all[c];
      emissions[row + all[c]] = Math.exp(score - best);
    }
    ends[i] = end;
  }
  return { labels, ends };
}

/** Adds up for each contender of token i what comes from those of the token before. */
function addStepsForward(
  { labels, ends }: Contenders,
  i: number,
  forward: Float64Array,
  steps: Float64Array,
  width: number,
): void {
  const row = i * width;
  const end = ends[i];
  for (let p = row - width; p < ends[i - 1]; p++) {
    const share = forward[row - width + labels[p]];
    const step = labels[p] * width;
    for (let c = row; c < end; c++) forward[row + labels[c]] += share * steps[step + labels[c]];
  }
}

/** Adds up for each contender of token i what those of the token after say. */
function addStepsBackward(
  { labels, ends }: Contenders,
  i: number,
  backward: Float64Array,
  emissions: Float64Array,
  steps: Float64Array,
  width: number,
): void {
  const row = i * width;
  const end = ends[i];
  for (let n = row + width; n < ends[i + 1]; n++) {
    const next = row + width + labels[n];
    const emission = emissions[next];
    const share = backward[next];
    for (let c = row; c < end; c++)
      backward[row + labels[c]] += steps[labels[c] * width + labels[n]] * emission * share;
  }
}

/** The probability of a label at a token, given the whole sequence. */
export const probabilityOf = ({ forward, backward, width }: Posteriors, i: number, label: number): number =>
  forward[i * width + label] * backward[i * width + label];
