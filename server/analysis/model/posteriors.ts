import { type Contenders, contendersOf } from './contenders.ts';
import type { Lattice } from './lattice.ts';
import { Scratch } from './scratch.ts';
import { MIN_STEP, type Steps } from './steps.ts';

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

/** What is less likely, given the tokens before, is left out: no step that a model has learned is as unlikely. */
const MIN_SHARE = 1e-9;

const numbers = () => new Scratch((length) => new Float64Array(length));
const forwardOfAll = numbers();
const backwardOfAll = numbers();
const emissionsOfAll = numbers();
const sharesOfAll = numbers();

/**
 * The probabilities that a chain gives to the labels of a sequence (Rabiner 1989): none to those that a token may not have.
 * They may be used until the next call.
 */
export function posteriorsOf(lattice: Lattice, steps: Steps, width: number): Posteriors {
  const length = lattice.candidates.length;
  const emissions = emissionsOfAll.zeros(length * width);
  const contenders = contendersOf(lattice, width, emissions);
  const forward = forwardOf(contenders, emissions, steps, width);
  const backward = backwardOf(contenders, emissions, steps, width);
  return { width, length, forward, backward, emissions, steps: steps.weights };
}

/** What comes to each contender from those before; scales `emissions` so that a token has 1 in all, and drops whom nothing reaches. */
function forwardOf(
  { length, labels, ends }: Contenders,
  emissions: Float64Array,
  { into, before }: Steps,
  width: number,
): Float64Array {
  const forward = forwardOfAll.zeros(length * width);
  for (let i = 0; i < length; i++) {
    const row = i * width;
    const last = row - width;
    let all = 0;
    for (let c = row; c < ends[i]; c++) {
      const label = labels[c];
      const from = before[label];
      let sum = MIN_STEP;
      if (i === 0) sum = 1;
      else if (from.length < ends[i - 1] - last) sum += sumOf(forward, last, into, label * width, from, 0, from.length);
      else sum += sumOf(forward, last, into, label * width, labels, last, ends[i - 1]);
      forward[row + label] = sum * emissions[row + label];
      all += forward[row + label];
    }
    let kept = row;
    for (let c = row; c < ends[i]; c++) {
      const at = row + labels[c];
      const share = forward[at] / all;
      const isKept = share >= MIN_SHARE;
      forward[at] = isKept ? share : 0;
      emissions[at] = isKept ? emissions[at] / all : 0;
      labels[kept] = labels[c];
      if (isKept) kept++;
    }
    ends[i] = kept;
  }
  return forward;
}

/** What those of the token after say of each contender. */
function backwardOf(
  { length, labels, ends }: Contenders,
  emissions: Float64Array,
  { weights, after }: Steps,
  width: number,
): Float64Array {
  const backward = backwardOfAll.zeros(length * width);
  const shares = sharesOfAll.zeros(width);
  for (let i = length - 1; i >= 0; i--) {
    const row = i * width;
    const next = row + width;
    const isLast = i === length - 1;
    let all = 0;
    for (let l = 0; l < width && !isLast; l++) {
      shares[l] = emissions[next + l] * backward[next + l];
      all += shares[l];
    }
    for (let c = row; c < ends[i]; c++) {
      const label = labels[c];
      const to = after[label];
      let sum = MIN_STEP * all;
      if (isLast) sum = 1;
      else if (to.length < ends[i + 1] - next) sum += sumOf(shares, 0, weights, label * width, to, 0, to.length);
      else sum += sumOf(shares, 0, weights, label * width, labels, next, ends[i + 1]);
      backward[row + label] = sum;
    }
  }
  return backward;
}

/**
 * The sum of what some labels have, each by its step. Of the labels that contend and those between which a step is possible, the
 * callers give the fewer: the others have nothing. Two are added at a time, for no addition begins before the last one ends.
 */
function sumOf(
  shares: Float64Array,
  at: number,
  steps: Float64Array,
  row: number,
  labels: Uint8Array,
  first: number,
  end: number,
): number {
  let sum = 0;
  let other = 0;
  let l = first;
  for (; l + 1 < end; l += 2) {
    sum += shares[at + labels[l]] * steps[row + labels[l]];
    other += shares[at + labels[l + 1]] * steps[row + labels[l + 1]];
  }
  if (l < end) sum += shares[at + labels[l]] * steps[row + labels[l]];
  return sum + other;
}

/** The probability of a label at a token, given the whole sequence. */
export const probabilityOf = ({ forward, backward, width }: Posteriors, i: number, label: number): number =>
  forward[i * width + label] * backward[i * width + label];
