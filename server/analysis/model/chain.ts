import { ByteReader, readHeader } from './bytes.ts';
import { SortedKeys } from './keys.ts';
import { type Choice, choiceOf } from './lanes.ts';
import { type Steps, stepsOf } from './steps.ts';
import { WeightTable } from './weight-table.ts';

export const CHAIN_VERSION = 2;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) with weights of eight bits: a score for each
 * label from the features of each token, and a score for each pair of neighbouring labels. Features are hashed to `bits`
 * bits; only those that matter are stored, each with the labels that it speaks for or against.
 */
export class Chain {
  readonly labels: readonly string[];
  /** Score of label b after label a at `a * labels.length + b`. */
  readonly transitions: Float32Array;
  /** How far the best and the worst of them are apart. */
  readonly spread: number;
  /** The weights of the same steps, for probabilities. */
  readonly steps: Steps;
  /** Every label. */
  readonly anyLabel: Choice;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  private readonly bits: number;
  private readonly words: SortedKeys;
  /** The labels of each common word, as indexes into `choices`, of which the first is that of all other words. */
  private readonly choiceOfWord: Uint8Array;
  private readonly choices: readonly Choice[];
  private readonly weights: WeightTable;

  /** Reads a model file. Throws where it is of another kind or version. */
  constructor(file: Uint8Array) {
    const reader = new ByteReader(file);
    readHeader(reader, 'PTC', CHAIN_VERSION);
    this.labels = reader.text().split('\n');
    const count = this.labels.length;
    this.transitions = Float32Array.from({ length: count * count }, () => reader.float32());
    this.spread = Math.max(...this.transitions) - Math.min(...this.transitions);
    this.steps = stepsOf(this.transitions, count);
    this.anyLabel = choiceOf(Uint8Array.from(this.labels.keys()));
    this.bits = reader.byte();
    this.choices = Array.from({ length: reader.byte() }, () => choiceOf(reader.slice(reader.byte())));
    const words = reader.ascending();
    this.words = new SortedKeys(words, this.bits);
    this.choiceOfWord = reader.slice(words.length);
    this.scale = reader.float32();
    const keys = reader.ascending();
    const counts = reader.slice(keys.length);
    let total = 0;
    for (let k = 0; k < counts.length; k++) total += counts[k];
    const labels = reader.slice(total);
    this.weights = new WeightTable(count, this.bits, keys, counts, labels, new Int8Array(reader.slice(total)));
  }

  /** The labels that a word of this identity may have. */
  choiceFor(identity: number): Choice {
    const index = this.words.indexOf(identity >>> (32 - this.bits));
    return this.choices[index < 0 ? 0 : this.choiceOfWord[index]];
  }

  /** Adds the weights of the features, in units of `scale`, to the sums in lanes from `at` on, as far as they stand in `columns`. */
  addScores(features: Int32Array, count: number, columns: Uint8Array, sums: Int32Array, at: number): void {
    this.weights.addTo(sums, at, columns, features, count);
  }
}
