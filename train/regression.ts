import { sharesOf } from '../server/analysis/model/softmax.ts';
import { ANSWERS } from '../server/analysis/names/model/name-judge.ts';
import { NUMBERS } from '../server/analysis/names/model/name-opinions.ts';
import { Random } from './random.ts';

const EPOCHS = 6;
const SEEDS = [1, 2, 3];
/** The rates of the opinions and of the edges, of which there are many more. */
const RATE = 0.1;
const EDGE_RATE = 0.01;
const EDGE_DROPOUT = 0.5;
/** Gradients below this change nothing. */
const LEAST_GRADIENT = 1e-3;

/** A likely name and what it is. */
export interface Case {
  readonly numbers: Float64Array;
  /** The indexes of its edges. */
  readonly edges: Uint32Array;
  readonly answer: number;
}

/** Of number or edge n and an answer at `n * ANSWERS + answer`. */
export interface Weights {
  readonly numbers: Float64Array;
  readonly edges: Float32Array;
}

/**
 * The weights of a logistic regression over several answers, of which the edges are chosen among so many: the mean of
 * what is learned from several seeds, each by stochastic gradient ascent with AdaGrad's rates and dropout of edges.
 */
export function regressionOf(cases: readonly Case[], edges: number, log: (line: string) => void): Weights {
  const mean = zeros(edges);
  for (const seed of SEEDS) learnInto(mean, cases, edges, seed, log);
  return mean;
}

const zeros = (edges: number): Weights => ({
  numbers: new Float64Array(NUMBERS * ANSWERS),
  edges: new Float32Array(edges * ANSWERS),
});

/** Adds to `mean` its share of what is learned from one seed: the mean of the weights after each epoch of the second half. */
function learnInto(
  mean: Weights,
  cases: readonly Case[],
  edges: number,
  seed: number,
  log: (line: string) => void,
): void {
  const random = new Random(seed);
  const weights = zeros(edges);
  const squares = zeros(edges);
  const order = Uint32Array.from(cases.keys());
  const share = 1 / (SEEDS.length * Math.ceil(EPOCHS / 2));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let loss = 0;
    for (const i of random.shuffle(order)) loss += learn(cases[i], weights, squares, random);
    log(`  seed ${seed}, epoch ${epoch + 1}/${EPOCHS}: loss ${(loss / cases.length).toFixed(3)}`);
    if (epoch < EPOCHS >> 1) continue;
    for (let at = 0; at < mean.numbers.length; at++) mean.numbers[at] += share * weights.numbers[at];
    for (let at = 0; at < mean.edges.length; at++) mean.edges[at] += share * weights.edges[at];
  }
}

/** One step towards the right answer, with dropout of edges; returns the loss. */
function learn({ numbers, edges, answer }: Case, weights: Weights, squares: Weights, random: Random): number {
  const kept = edges.filter(() => random.unit() >= EDGE_DROPOUT);
  const scores = new Float64Array(ANSWERS);
  for (let a = 0; a < ANSWERS; a++) {
    for (const edge of kept) scores[a] += weights.edges[edge * ANSWERS + a] / (1 - EDGE_DROPOUT);
    for (let n = 0; n < NUMBERS; n++) scores[a] += numbers[n] * weights.numbers[n * ANSWERS + a];
  }
  const shares = sharesOf(scores);
  for (let a = 0; a < ANSWERS; a++) {
    const gradient = (a === answer ? 1 : 0) - shares[a];
    if (Math.abs(gradient) < LEAST_GRADIENT) continue;
    for (let n = 0; n < NUMBERS; n++) {
      const step = gradient * numbers[n];
      const at = n * ANSWERS + a;
      squares.numbers[at] += step * step;
      weights.numbers[at] += (RATE * step) / Math.sqrt(squares.numbers[at] + 1);
    }
    for (const edge of kept) {
      const at = edge * ANSWERS + a;
      squares.edges[at] += gradient * gradient;
      weights.edges[at] += (EDGE_RATE * gradient) / Math.sqrt(squares.edges[at] + 0.1);
    }
  }
  return -Math.log(shares[answer] + 1e-12);
}
