import type { Random } from './random.ts';

const RATE = 0.03;
/** The share of hidden units that a step leaves out. */
const DROPOUT = 0.5;

/**
 * A network of one hidden layer of rectified units that foretells a distribution (Rumelhart, Hinton and Williams 1986). It
 * learns by stochastic gradient ascent with AdaGrad's rates and dropout.
 */
export class Network {
  private readonly lower: Layer;
  private readonly upper: Layer;

  constructor(
    private readonly inputs: number,
    hidden: number,
    outputs: number,
    private readonly random: Random,
  ) {
    this.lower = new Layer(inputs, hidden, random);
    this.upper = new Layer(hidden, outputs, random);
  }

  probabilitiesOf(vector: Float32Array): Float32Array {
    return this.forward(this.scaled(vector), () => 1).probabilities;
  }

  /** The cross-entropy of the foretold distribution and `target`. */
  lossOf(vector: Float32Array, target: Float32Array, weight: number): number {
    const probabilities = this.probabilitiesOf(vector);
    return -weight * target.reduce((sum, share, c) => sum + share * Math.log(probabilities[c] + 1e-9), 0);
  }

  /** One step towards `target`, a distribution over the outputs. */
  learn(vector: Float32Array, target: Float32Array, weight: number): void {
    const input = this.scaled(vector);
    const { hidden, kept, probabilities } = this.forward(input, () =>
      this.random.unit() < DROPOUT ? 0 : 1 / (1 - DROPOUT),
    );
    const gradient = probabilities.map((probability, c) => weight * (target[c] - probability));
    const below = this.upper.learn(hidden, gradient);
    this.lower.learn(
      input,
      below.map((value, j) => value * kept[j]),
    );
  }

  /** `keptShare` says how much of a unit that is on is kept. */
  private forward(input: Float32Array, keptShare: () => number) {
    const sums = this.lower.of(input);
    const kept = sums.map((sum) => (sum > 0 ? keptShare() : 0));
    const hidden = sums.map((sum, j) => sum * kept[j]);
    const scores = this.upper.of(hidden);
    const best = scores.reduce((a, b) => Math.max(a, b));
    const weights = scores.map((score) => Math.exp(score - best));
    const total = weights.reduce((a, b) => a + b);
    return { hidden, kept, probabilities: weights.map((weight) => weight / total) };
  }

  /** Vectors of length one are short for the rate of learning. */
  private scaled(vector: Float32Array): Float32Array {
    return vector.map((x) => (x * Math.sqrt(this.inputs)) / 2);
  }
}

/** A linear layer; the last weight of each row is its bias. */
class Layer {
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;

  constructor(
    private readonly inputs: number,
    private readonly outputs: number,
    random: Random,
  ) {
    this.weights = Float32Array.from({ length: (inputs + 1) * outputs }, () => (random.next() / 2 ** 31 - 1) * 0.2);
    this.squares = new Float32Array(this.weights.length).fill(0.01);
  }

  of(input: Float32Array): Float32Array {
    const { inputs, weights } = this;
    return new Float32Array(this.outputs).map((_, row) => {
      const at = row * (inputs + 1);
      let sum = weights[at + inputs];
      for (let i = 0; i < inputs; i++) sum += weights[at + i] * input[i];
      return sum;
    });
  }

  /** Moves the weights up `gradient` and returns the gradient of the inputs. */
  learn(input: Float32Array, gradient: Float32Array): Float32Array {
    const { inputs, weights, squares } = this;
    const below = new Float32Array(inputs);
    for (let row = 0; row < this.outputs; row++) {
      if (gradient[row] === 0) continue;
      for (let i = 0; i <= inputs; i++) {
        const at = row * (inputs + 1) + i;
        const step = gradient[row] * (i < inputs ? input[i] : 1);
        if (i < inputs) below[i] += gradient[row] * weights[at];
        squares[at] += step * step;
        weights[at] += (RATE * step) / Math.sqrt(squares[at]);
      }
    }
    return below;
  }
}
