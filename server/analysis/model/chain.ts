import { ByteReader, readHeader } from './bytes.ts';
import { SortedKeys } from './keys.ts';

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
  /** What one unit of a weight is worth. */
  readonly scale: number;
  private readonly bits: number;
  private readonly words: SortedKeys;
  /** The labels of each common word, then those of all others, as indexes into `labelSets`. */
  private readonly setOfWord: Uint8Array;
  private readonly labelSets: readonly Uint8Array[];
  private readonly keys: SortedKeys;
  /** The weights of feature f lie from `starts[f]` to `starts[f + 1]`. */
  private readonly starts: Uint32Array;
  private readonly weightLabels: Uint8Array;
  private readonly weights: Int8Array;

  /** Reads a model file. Throws where it is of another kind or version. */
  constructor(file: Uint8Array) {
    const reader = new ByteReader(file);
    readHeader(reader, 'PTC', CHAIN_VERSION);
    this.labels = reader.text().split('\n');
    const count = this.labels.length;
    this.transitions = Float32Array.from({ length: count * count }, () => reader.float32());
    this.bits = reader.byte();
    this.labelSets = Array.from({ length: reader.byte() }, () => reader.slice(reader.byte()));
    const words = reader.ascending();
    this.words = new SortedKeys(words, this.bits);
    this.setOfWord = reader.slice(words.length);
    this.scale = reader.float32();
    const keys = reader.ascending();
    this.keys = new SortedKeys(keys, this.bits);
    const counts = reader.slice(keys.length);
    this.starts = new Uint32Array(keys.length + 1);
    for (let i = 0; i < counts.length; i++) this.starts[i + 1] = this.starts[i] + counts[i];
    const total = this.starts[counts.length];
    this.weightLabels = reader.slice(total);
    this.weights = new Int8Array(reader.slice(total).slice().buffer);
  }

  /** The labels of words that the model does not store. */
  get openLabels(): Uint8Array {
    return this.labelSets[0];
  }

  /** The labels that a word of this identity may have. */
  labelsOf(identity: number): Uint8Array {
    const index = this.words.indexOf(identity >>> (32 - this.bits));
    return this.labelSets[index < 0 ? 0 : this.setOfWord[index]];
  }

  /** Adds the weights of the features, in units of `scale`, to the label scores from `at` on. */
  addScores(features: Int32Array, count: number, scores: Float32Array, at: number): void {
    const { keys, starts, weightLabels, weights } = this;
    const shift = 32 - this.bits;
    for (let f = 0; f < count; f++) {
      const index = keys.indexOf(features[f] >>> shift);
      if (index < 0) continue;
      const end = starts[index + 1];
      for (let w = starts[index]; w < end; w++) scores[at + weightLabels[w]] += weights[w];
    }
  }
}
