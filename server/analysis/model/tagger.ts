import type { Chain } from './chain.ts';
import { type Features, MAX_FEATURES, type Sequence } from './features.ts';
import { bestPath } from './viterbi.ts';

/** Labels that a word by itself makes this much less likely than its best are not looked at: e to the −9. */
const MARGIN = 6;

/** What a word says by itself, in units of the chain's scale. */
interface WordScores {
  readonly rows: readonly Float32Array[];
  /** The labels worth looking at where the word stands. */
  readonly candidates: Uint8Array;
}

/** The labels that each token of a sequence may have, and the score of each: `i * labels.length + label`. */
export interface Lattice {
  readonly candidates: readonly Uint8Array[];
  readonly scores: Float32Array;
}

/**
 * Labels the sequences of one text. What a word says by itself is summed once for each distinct word: half the words of a
 * text stand in it more than once. It also says which labels are out of the question, so that few are looked at.
 */
export class Tagger<Word extends { readonly id: number }, Of extends Sequence<Word> = Sequence<Word>> {
  private readonly known: (WordScores | undefined)[] = [];
  private readonly into = new Int32Array(MAX_FEATURES);

  constructor(
    private readonly chain: Chain,
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
    const scores = new Float32Array((last - first) * width);
    const candidates: Uint8Array[] = [];
    for (let i = first; i < last; i++) {
      const at = (i - first) * width;
      chain.addScores(into, features.ofPlace(sequence, i, into), scores, at);
      const labels = this.scoresOf(words[i]).candidates;
      for (let o = 0; o < features.offsets.length; o++) {
        const place = i + features.offsets[o];
        const word = place >= first && place < last ? words[place] : features.boundary;
        const row = this.scoresOf(word).rows[o];
        for (let c = 0; c < labels.length; c++) scores[at + labels[c]] += row[labels[c]];
      }
      for (let c = 0; c < labels.length; c++) scores[at + labels[c]] *= chain.scale;
      candidates.push(labels);
    }
    return { candidates, scores };
  }

  private scoresOf(word: Word): WordScores {
    return this.known[word.id] ?? this.newScores(word);
  }

  private newScores(word: Word): WordScores {
    const { chain, features, into } = this;
    const rows = features.offsets.map((offset) => {
      const row = new Float32Array(chain.labels.length);
      chain.addScores(into, features.ofWord(word, offset, into), row, 0);
      return row;
    });
    const own = rows[features.offsets.indexOf(0)];
    const least = Math.max(...own) - MARGIN / chain.scale;
    const candidates = Uint8Array.from([...own.keys()].filter((label) => own[label] >= least));
    const scores = { rows, candidates };
    this.known[word.id] = scores;
    return scores;
  }
}
