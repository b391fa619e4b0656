import type { Chain } from './chain.ts';
import { type Features, MAX_FEATURES, type Sequence } from './features.ts';
import { labelSum, lanesOf } from './lanes.ts';
import { bestPath } from './viterbi.ts';

/** The labels that each token of a sequence may have, and the score of each: `i * labels.length + label`. */
export interface Lattice {
  readonly candidates: readonly Uint8Array[];
  readonly scores: Float32Array;
}

/** A word on which taggers leave what they have summed up for it. */
export interface Scored {
  /** By the number of the tagger: the sums in lanes at each place around the word, `place * lanes + lane`. */
  readonly sums: (Int32Array | undefined)[];
}

/**
 * Labels sequences. What a word says by itself is summed once for as long as the word is remembered: most words of a text
 * have been seen before.
 */
export class Tagger<Word extends Scored, Of extends Sequence<Word> = Sequence<Word>> {
  private static count = 0;
  private readonly number = Tagger.count++;
  private readonly into = new Int32Array(MAX_FEATURES);

  constructor(
    readonly chain: Chain,
    private readonly features: Features<Word, Of>,
  ) {}

  /** The likeliest label of each token of the sequence, as indexes into the chain's labels. */
  labelsOf(sequence: Of): Uint8Array {
    return bestPath(this.latticeOf(sequence), this.chain.transitions, this.chain.labels.length);
  }

  latticeOf(sequence: Of): Lattice {
    const { chain, features, into } = this;
    const { words, first, last } = sequence;
    const width = chain.labels.length;
    const places = features.offsets.length;
    const lanes = lanesOf(width);
    const sums = new Int32Array(lanes);
    const scores = new Float32Array((last - first) * width);
    const candidates: Uint8Array[] = [];
    for (let i = first; i < last; i++) {
      const identity = features.identity?.(words[i]) ?? null;
      const labels = identity === null ? chain.allLabels : chain.labelsOf(identity);
      candidates.push(labels);
      if (labels.length === 1) continue;
      sums.fill(0);
      chain.addScores(into, features.ofPlace(sequence, i, into), sums, 0);
      for (let place = 0; place < places; place++) {
        const at = i + features.offsets[place];
        const word = at >= first && at < last ? words[at] : features.boundary;
        const known = word.sums[this.number] ?? this.sumsOf(word);
        for (let lane = 0; lane < lanes; lane++) sums[lane] += known[place * lanes + lane];
      }
      const row = (i - first) * width;
      for (let c = 0; c < labels.length; c++) {
        const label = labels[c];
        scores[row + label] = labelSum(sums[(label + 1) >> 1], label) * chain.scale;
      }
    }
    return { candidates, scores };
  }

  private sumsOf(word: Word): Int32Array {
    const { chain, features, into } = this;
    const lanes = lanesOf(chain.labels.length);
    const sums = new Int32Array(features.offsets.length * lanes);
    features.offsets.forEach((offset, place) => {
      chain.addScores(into, features.ofWord(word, offset, into), sums, place * lanes);
    });
    word.sums[this.number] = sums;
    return sums;
  }
}
