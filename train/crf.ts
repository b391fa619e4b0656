import { MAX_FEATURES } from '../server/analysis/model/features.ts';
import { Random } from './random.ts';

/** One sequence to learn from: its features by the code that runs later, and the right label of each token. */
export interface Example {
  readonly length: number;
  readonly featuresAt: (i: number, into: Int32Array) => number;
  readonly labels: readonly number[];
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  /** False for pairs of labels that cannot follow each other. */
  readonly mayFollow?: (before: string, after: string) => boolean;
  /** Hash bits: features that share a bucket are one. */
  readonly bits: number;
  /** Features seen less often are left out. */
  readonly minCount: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of features hidden at random at each token, so that none leans on another. */
  readonly dropout: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

/** What training gives: `weights` holds a row of label weights for each of the ascending feature `keys`. */
export interface TrainedChain {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export const IMPOSSIBLE = -1000;

interface Compiled {
  /** Indexes of features, those of token i from `starts[i]` to `starts[i + 1]`. */
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
  readonly labels: readonly number[];
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient ascent on the log-likelihood, one sentence a step,
 * with AdaGrad's rates (Duchi, Hazan and Singer 2011) and feature dropout (Hinton and others 2012). The result is the mean
 * of the weights after each epoch of the second half, which stands for averaging.
 */
export function trainedChain(examples: readonly Example[], options: TrainingOptions): TrainedChain {
  const { labels, bits, epochs, log } = options;
  const keys = frequentKeys(examples, bits, options.minCount);
  const compiled = compiledExamples(examples, keys, bits);
  log(`  ${examples.length} sequences, ${keys.length} features, ${labels.length} labels`);
  const trainer = new Trainer(keys.length, options);
  const random = new Random(options.seed);
  const order = random.shuffle(Uint32Array.from(compiled, (_, i) => i));
  const mean = { weights: new Float32Array(trainer.weights.length), transitions: new Float32Array(labels.length ** 2) };
  const firstAveraged = Math.floor(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    for (const index of random.shuffle(order)) loss += trainer.step(compiled[index]);
    log(`  epoch ${epoch + 1}/${epochs}: loss ${(loss / compiled.length).toFixed(3)}`);
    if (epoch < firstAveraged) continue;
    const share = 1 / (epochs - firstAveraged);
    for (let i = 0; i < mean.weights.length; i++) mean.weights[i] += trainer.weights[i] * share;
    for (let i = 0; i < mean.transitions.length; i++) mean.transitions[i] += trainer.transitions[i] * share;
  }
  return { labels, bits, keys, ...mean };
}

function frequentKeys(examples: readonly Example[], bits: number, minCount: number): Uint32Array {
  const counts = new Uint8Array(2 ** bits);
  const features = new Int32Array(MAX_FEATURES);
  const shift = 32 - bits;
  for (const { length, featuresAt } of examples) {
    for (let i = 0; i < length; i++) {
      const count = featuresAt(i, features);
      for (let f = 0; f < count; f++) {
        const key = features[f] >>> shift;
        if (counts[key] < 255) counts[key]++;
      }
    }
  }
  const keys: number[] = [];
  for (let key = 0; key < counts.length; key++) if (counts[key] >= minCount) keys.push(key);
  return Uint32Array.from(keys);
}

function compiledExamples(examples: readonly Example[], keys: Uint32Array, bits: number): Compiled[] {
  const index = new Int32Array(2 ** bits).fill(-1);
  keys.forEach((key, i) => {
    index[key] = i;
  });
  const into = new Int32Array(MAX_FEATURES);
  return examples.map(({ length, featuresAt, labels }) => {
    const features: number[] = [];
    const starts = new Uint32Array(length + 1);
    for (let i = 0; i < length; i++) {
      const count = featuresAt(i, into);
      for (let f = 0; f < count; f++) {
        const feature = index[into[f] >>> (32 - bits)];
        if (feature >= 0) features.push(feature);
      }
      starts[i + 1] = features.length;
    }
    return { features: Uint32Array.from(features), starts, labels };
  });
}

/** The weights on their way, and one step of learning. */
class Trainer {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  private readonly squares: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly possible: Uint8Array;
  private readonly factors: Float64Array;
  private readonly width: number;
  private readonly random: Random;

  constructor(
    featureCount: number,
    private readonly options: TrainingOptions,
  ) {
    const { labels, mayFollow = () => true } = options;
    this.width = labels.length;
    this.weights = new Float32Array(featureCount * this.width);
    this.squares = new Float32Array(featureCount * this.width);
    this.transitionSquares = new Float32Array(this.width ** 2);
    this.possible = Uint8Array.from(labels.flatMap((a) => labels.map((b) => (mayFollow(a, b) ? 1 : 0))));
    this.transitions = Float32Array.from(this.possible, (possible) => (possible ? 0 : IMPOSSIBLE));
    this.factors = new Float64Array(this.width ** 2);
    this.random = new Random(options.seed + 1);
  }

  /** Learns from one sequence and returns its loss, the negative log-likelihood. */
  step({ features, starts, labels }: Compiled): number {
    const { width, factors } = this;
    const length = labels.length;
    const kept = this.keptFeatures(features, starts);
    const scores = this.scoresOf(kept.features, kept.starts, length);
    for (let i = 0; i < factors.length; i++) factors[i] = Math.exp(this.transitions[i]);
    const { marginals, pairs, loss } = expectations(scores, factors, width, labels);
    for (let i = 0; i < length; i++) {
      const gold = labels[i];
      for (let label = 0; label < width; label++) {
        const gradient = (label === gold ? 1 : 0) - marginals[i * width + label];
        if (gradient < 1e-3 && gradient > -1e-3) continue;
        this.updateToken(kept.features, kept.starts[i], kept.starts[i + 1], label, gradient);
      }
      if (i > 0) pairs[labels[i - 1] * width + gold] -= 1;
    }
    this.updateTransitions(pairs);
    return loss + this.goldTransitionLoss(labels);
  }

  private goldTransitionLoss(labels: readonly number[]): number {
    let loss = 0;
    for (let i = 1; i < labels.length; i++) loss -= Math.log(this.factors[labels[i - 1] * this.width + labels[i]]);
    return loss;
  }

  private keptFeatures(features: Uint32Array, starts: Uint32Array) {
    const threshold = this.options.dropout * 2 ** 32;
    const kept = new Uint32Array(features.length);
    const keptStarts = new Uint32Array(starts.length);
    let count = 0;
    for (let i = 0; i + 1 < starts.length; i++) {
      for (let f = starts[i]; f < starts[i + 1]; f++) {
        if (this.random.next() >= threshold) kept[count++] = features[f];
      }
      keptStarts[i + 1] = count;
    }
    return { features: kept, starts: keptStarts };
  }

  private scoresOf(features: Uint32Array, starts: Uint32Array, length: number): Float64Array {
    const { width, weights } = this;
    const scores = new Float64Array(length * width);
    const share = 1 / (1 - this.options.dropout);
    for (let i = 0; i < length; i++) {
      const row = i * width;
      for (let f = starts[i]; f < starts[i + 1]; f++) {
        const from = features[f] * width;
        for (let label = 0; label < width; label++) scores[row + label] += weights[from + label];
      }
      for (let label = 0; label < width; label++) scores[row + label] *= share;
    }
    return scores;
  }

  private updateToken(features: Uint32Array, start: number, end: number, label: number, gradient: number): void {
    const { width, weights, squares } = this;
    const { rate } = this.options;
    const square = gradient * gradient;
    for (let f = start; f < end; f++) {
      const at = features[f] * width + label;
      const sum = squares[at] + square;
      squares[at] = sum;
      weights[at] += (rate * gradient) / Math.sqrt(sum + 0.1);
    }
  }

  private updateTransitions(pairs: Float64Array): void {
    for (let i = 0; i < pairs.length; i++) {
      const gradient = -pairs[i];
      if (!this.possible[i] || Math.abs(gradient) < 1e-3) continue;
      this.transitionSquares[i] += gradient * gradient;
      this.transitions[i] += (this.options.rate * gradient) / Math.sqrt(this.transitionSquares[i] + 0.1);
    }
  }
}

/** Expected labels and pairs of labels by the forward-backward algorithm, scaled at each token to stay within range. */
function expectations(scores: Float64Array, factors: Float64Array, width: number, labels: readonly number[]) {
  const length = labels.length;
  const forward = new Float64Array(length * width);
  const backward = new Float64Array(length * width).fill(1);
  const emission = new Float64Array(length * width);
  let loss = 0;
  for (let i = 0; i < length; i++) {
    const row = i * width;
    let best = -Infinity;
    for (let label = 0; label < width; label++) best = Math.max(best, scores[row + label]);
    let sum = 0;
    for (let label = 0; label < width; label++) emission[row + label] = Math.exp(scores[row + label] - best);
    if (i === 0) forward.set(emission.subarray(0, width));
    else {
      for (let a = 0; a < width; a++) {
        const share = forward[row - width + a];
        if (share < 1e-12) continue;
        for (let b = 0; b < width; b++) forward[row + b] += share * factors[a * width + b];
      }
      for (let b = 0; b < width; b++) forward[row + b] *= emission[row + b];
    }
    for (let label = 0; label < width; label++) sum += forward[row + label];
    for (let label = 0; label < width; label++) forward[row + label] /= sum;
    loss += Math.log(sum) + best - scores[row + labels[i]];
  }
  const pairs = new Float64Array(width * width);
  for (let i = length - 2; i >= 0; i--) {
    const row = i * width;
    let sum = 0;
    for (let a = 0; a < width; a++) {
      let total = 0;
      for (let b = 0; b < width; b++) {
        total += factors[a * width + b] * emission[row + width + b] * backward[row + width + b];
      }
      backward[row + a] = total;
      sum += total * forward[row + a];
    }
    for (let a = 0; a < width; a++) {
      const share = forward[row + a] / sum;
      if (share < 1e-12) continue;
      for (let b = 0; b < width; b++) {
        pairs[a * width + b] += share * factors[a * width + b] * emission[row + width + b] * backward[row + width + b];
      }
    }
    for (let a = 0; a < width; a++) backward[row + a] /= sum;
  }
  const marginals = forward;
  for (let i = 0; i < marginals.length; i++) marginals[i] *= backward[i];
  return { marginals, pairs, loss };
}
