import type { Chain } from './chain.ts';
import { type Features, MAX_FEATURES, type Sequence, wordAt } from './features.ts';
import { bestPath } from './viterbi.ts';

/**
 * Labels the sequences of one text. What a word says by itself is summed once for each distinct word and offset: half the
 * words of a text stand in it more than once.
 */
export class Tagger<Word extends object, Of extends Sequence<Word> = Sequence<Word>> {
  private readonly known: Map<Word, Float32Array>[];
  private readonly into = new Int32Array(MAX_FEATURES);

  constructor(
    private readonly chain: Chain,
    private readonly features: Features<Word, Of>,
  ) {
    this.known = features.offsets.map(() => new Map());
  }

  /** The likeliest label of each token of the sequence, as indexes into the chain's labels. */
  labelsOf(sequence: Of): Uint8Array {
    return bestPath(this.scoresOf(sequence), this.chain.transitions, this.chain.labels.length);
  }

  /** The score of each label at each token: `i * labels.length + label`, i counting from the sequence's first. */
  scoresOf(sequence: Of): Float32Array {
    const { chain, features, into } = this;
    const width = chain.labels.length;
    const length = sequence.last - sequence.first;
    const scores = new Float32Array(length * width);
    for (let i = 0; i < length; i++) {
      const at = i * width;
      const count = features.ofPlace(sequence, sequence.first + i, into);
      chain.addScores(into, count, scores, at);
      features.offsets.forEach((offset, o) => {
        const word = wordAt(sequence, sequence.first + i + offset) ?? features.boundary;
        const row = this.rowOf(word, offset, o);
        for (let label = 0; label < width; label++) scores[at + label] += row[label];
      });
    }
    for (let i = 0; i < scores.length; i++) scores[i] *= chain.scale;
    return scores;
  }

  private rowOf(word: Word, offset: number, o: number): Float32Array {
    let row = this.known[o].get(word);
    if (!row) {
      row = new Float32Array(this.chain.labels.length);
      const count = this.features.ofWord(word, offset, this.into);
      this.chain.addScores(this.into, count, row, 0);
      this.known[o].set(word, row);
    }
    return row;
  }
}
