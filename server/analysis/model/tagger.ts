import type { Chain } from './chain.ts';
import { type Features, MAX_FEATURES, type Sequence } from './features.ts';
import { type Choice, columnsOf, halfOf, sumIn } from './lanes.ts';
import type { Lattice } from './lattice.ts';
import { Remembered } from './remembered.ts';
import { Scratch } from './scratch.ts';
import { bestPath } from './viterbi.ts';

/** What a tagger makes of a word by itself. */
interface Made {
  readonly choice: Choice;
  /** The sums in lanes at each place around the word: `place * lanes + lane`. */
  readonly sums: Int32Array;
}

/** Of so many words a tagger remembers what it has made, or of twice as many: less than ten megabytes. */
const MIN_REMEMBERED_WORDS = 5_000;

/**
 * Labels sequences. What a word says by itself is summed once for as long as it is remembered: most words of a text have been
 * seen before.
 */
export class Tagger<Word, Of extends Sequence<Word> = Sequence<Word>> {
  private readonly into = new Int32Array(MAX_FEATURES);
  private readonly lanes: number;
  private readonly sums: Int32Array;
  private readonly around: Int32Array[] = [];
  private readonly made = new Remembered(MIN_REMEMBERED_WORDS, (word: Word) => this.madeOf(word));
  private readonly scores = new Scratch((length) => new Float32Array(length));

  constructor(
    readonly chain: Chain,
    private readonly features: Features<Word, Of>,
  ) {
    this.lanes = 2 * columnsOf(chain.labels.length);
    this.sums = new Int32Array(this.lanes);
  }

  /** The likeliest label of each token of the sequence, as indexes into the chain's labels. */
  labelsOf(sequence: Of): Uint8Array {
    return bestPath(this.latticeOf(sequence), this.chain.transitions, this.chain.spread, this.chain.labels.length);
  }

  /** The scores may be used until the next call. */
  latticeOf(sequence: Of): Lattice {
    const { chain, features, into, lanes, sums, around } = this;
    const { words, first, last } = sequence;
    const { offsets } = features;
    const width = chain.labels.length;
    const boundary = this.made.of(features.boundary);
    const made: Made[] = [];
    const candidates: Uint8Array[] = [];
    for (let i = first; i < last; i++) {
      made.push(this.made.of(words[i]));
      candidates.push(made[i - first].choice.labels);
    }
    const scores = this.scores.zeros(made.length * width);
    for (let i = 0; i < made.length; i++) {
      const { labels, columns } = made[i].choice;
      if (labels.length === 1) continue;
      sums.fill(0);
      chain.addScores(into, features.ofPlace(sequence, first + i, into), columns, sums, 0);
      for (let place = 0; place < offsets.length; place++) {
        const at = i + offsets[place];
        around[place] = (at >= 0 && at < made.length ? made[at] : boundary).sums;
      }
      for (let c = 0; c < columns.length; c++) {
        const lane = 2 * columns[c];
        let even = sums[lane];
        let odd = sums[lane + 1];
        for (let place = 0; place < around.length; place++) {
          even += around[place][place * lanes + lane];
          odd += around[place][place * lanes + lane + 1];
        }
        sums[lane] = even;
        sums[lane + 1] = odd;
      }
      for (let c = 0; c < labels.length; c++)
        scores[i * width + labels[c]] = sumIn(sums, halfOf(labels[c])) * chain.scale;
    }
    return { candidates, scores };
  }

  private madeOf(word: Word): Made {
    const { chain, features, into, lanes } = this;
    const identity = features.identity?.(word) ?? null;
    const sums = new Int32Array(features.offsets.length * lanes);
    features.offsets.forEach((offset, place) => {
      chain.addScores(into, features.ofWord(word, offset, into), chain.anyLabel.columns, sums, place * lanes);
    });
    return { choice: identity === null ? chain.anyLabel : chain.choiceFor(identity), sums };
  }
}
