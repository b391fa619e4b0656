import type { Compiled, TrainingOptions } from './examples.ts';
import { expectations } from './expectations.ts';
import { Random } from './random.ts';

/** Score of a pair of labels that cannot follow each other. */
const IMPOSSIBLE = -1000;
/** Gradients below this change nothing. */
const LEAST = 1e-3;
/** Keeps the first steps of AdaGrad small. */
const DAMPING = 0.1;

/** Weights in the making, and one step of learning. */
export class Trainer {
  /** Of feature f and a label at `f * labels.length + label`. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
  /** The sums of squared gradients; infinite for weights that were dropped. */
  private readonly squares: Float32Array;
  private readonly transitionSquares: Float32Array;
  private readonly factors: Float64Array;
  private readonly width: number;
  private readonly random: Random;

  constructor(
    featureCount: number,
    private readonly options: TrainingOptions,
    seed: number,
  ) {
    const { labels, mayFollow = () => true } = options;
    this.width = labels.length;
    this.weights = new Float32Array(featureCount * this.width);
    this.squares = new Float32Array(featureCount * this.width);
    this.transitions = Float32Array.from(labels.flatMap((a) => labels.map((b) => (mayFollow(a, b) ? 0 : IMPOSSIBLE))));
    this.transitionSquares = this.transitions.map((score) => (score === IMPOSSIBLE ? Infinity : 0));
    this.factors = new Float64Array(this.width ** 2);
    this.random = new Random(seed);
  }

  /**
   * Learns from one sequence and returns its loss, the negative log-likelihood of what is right: towards what the model expects
   * where only that is possible, away from what it expects now (Tsuboi and others 2008). Throws where nothing right is possible.
   */
  step({ features, starts, candidates, right }: Compiled): number {
    const { width, factors } = this;
    const kept = this.keptFeatures(features, starts);
    const scores = this.scoresOf(kept.features, kept.starts, candidates);
    for (let i = 0; i < factors.length; i++) factors[i] = Math.exp(this.transitions[i]);
    const now = expectations(scores, factors, width, candidates);
    const wanted = expectations(scores, factors, width, right);
    if (!Number.isFinite(wanted.logTotal)) throw new Error('labels are right here that cannot follow each other');
    for (let i = 0; i < candidates.length; i++) {
      if (candidates[i].length === 1) continue;
      for (const label of candidates[i]) {
        const gradient = wanted.marginals[i * width + label] - now.marginals[i * width + label];
        if (Math.abs(gradient) < LEAST) continue;
        this.update(kept.features, kept.starts[i], kept.starts[i + 1], label, gradient);
      }
    }
    this.updateTransitions(now.pairs.map((expected, pair) => expected - wanted.pairs[pair]));
    return now.logTotal - wanted.logTotal;
  }

  /** Drops the weights smaller than `least` for good, and returns how many are left. */
  prune(least: number): number {
    let left = 0;
    for (let i = 0; i < this.weights.length; i++) {
      if (Math.abs(this.weights[i]) >= least) left++;
      else {
        this.weights[i] = 0;
        this.squares[i] = Infinity;
      }
    }
    return left;
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

  private scoresOf(features: Uint32Array, starts: Uint32Array, candidates: readonly Uint8Array[]): Float64Array {
    const { width, weights } = this;
    const scores = new Float64Array(candidates.length * width);
    const share = 1 / (1 - this.options.dropout);
    for (let i = 0; i < candidates.length; i++) {
      const labels = candidates[i];
      if (labels.length === 1) continue;
      for (let c = 0; c < labels.length; c++) {
        let sum = 0;
        for (let f = starts[i]; f < starts[i + 1]; f++) sum += weights[features[f] * width + labels[c]];
        scores[i * width + labels[c]] = sum * share;
      }
    }
    return scores;
  }

  private update(features: Uint32Array, start: number, end: number, label: number, gradient: number): void {
    const { width, weights, squares } = this;
    const { rate } = this.options;
    const square = gradient * gradient;
    for (let f = start; f < end; f++) {
      const at = features[f] * width + label;
      squares[at] += square;
      weights[at] += (rate * gradient) / Math.sqrt(squares[at] + DAMPING);
    }
  }

  private updateTransitions(pairs: Float64Array): void {
    for (let i = 0; i < pairs.length; i++) {
      const gradient = -pairs[i];
      if (Math.abs(gradient) < LEAST) continue;
      this.transitionSquares[i] += gradient * gradient;
      this.transitions[i] += (this.options.rate * gradient) / Math.sqrt(this.transitionSquares[i] + DAMPING);
    }
  }
}
