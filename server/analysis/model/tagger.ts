import type { Chain } from './chain.ts';
import { type Features, MAX_FEATURES, type Sequence } from './features.ts';
import { bestPath } from './viterbi.ts';

/** The labels that each token of a sequence may have, and the score of each: `i * labels.length + label`. */
export interface Lattice {
  readonly candidates: readonly Uint8Array[];
  readonly scores: Float32Array;
}

/**
 * Labels the sequences of one text. What a word says by itself is summed once for each distinct word and place around it:
 * half the words of a text stand in it more than once.
 */
export class Tagger<Word extends { readonly id: number }, Of extends Sequence<Word> = Sequence<Word>> {
  /** The label scores of the words seen, by the place in `features.offsets`, then by the word's id. */
  private readonly rows: (Float32Array | undefined)[][];
  private readonly into = new Int32Array(MAX_FEATURES);

  constructor(
    private readonly chain: Chain,
    private readonly features: Features<Word, Of>,
  ) {
    this.rows = features.offsets.map(() => []);
  }

  /** The likeliest label of each token of the sequence, as indexes into the chain's labels. */
  labelsOf(sequence: Of): Uint8Array {
    return bestPath(this.latticeOf(sequence), this.chain.transitions, this.chain.labels.length);
  }

  latticeOf(sequence: Of): Lattice {
    const { chain, features, into } = this;
    const { words, first, last } = sequence;
    const width = chain.labels.length;
    const scores = new Float32Array((last - first) * width);
    const candidates: Uint8Array[] = [];
    for (let i = first; i < last; i++) {
      const labels = features.identity ? chain.labelsOf(features.identity(words[i])) : chain.openLabels;
      candidates.push(labels);
      if (labels.length === 1) continue;
      const at = (i - first) * width;
      chain.addScores(into, features.ofPlace(sequence, i, into), scores, at);
      for (let o = 0; o < features.offsets.length; o++) {
        const place = i + features.offsets[o];
        const word = place >= first && place < last ? words[place] : features.boundary;
        const row = this.rows[o][word.id] ?? this.newRow(word, o);
        for (let c = 0; c < labels.length; c++) scores[at + labels[c]] += row[labels[c]];
      }
      for (let c = 0; c < labels.length; c++) scores[at + labels[c]] *= chain.scale;
    }
    return { candidates, scores };
  }

  private newRow(word: Word, o: number): Float32Array {
    const row = new Float32Array(this.chain.labels.length);
    const count = this.features.ofWord(word, this.features.offsets[o], this.into);
    this.chain.addScores(this.into, count, row, 0);
    this.rows[o][word.id] = row;
    return row;
  }
}
