import type { Chain } from '../model/chain.ts';
import { type Features, MAX_FEATURES, type Sequence } from '../model/features.ts';
import type { TaggedWord } from './words.ts';

/**
 * The scores of every label along the sequences of one text. What a word says by itself is summed once for each distinct
 * word: half the words of a text stand in it more than once.
 */
export class Scorer<Of extends Sequence<TaggedWord>> {
  private readonly known: (Float32Array | undefined)[] = [];
  private readonly into = new Int32Array(MAX_FEATURES);

  constructor(
    private readonly chain: Chain,
    private readonly features: Features<TaggedWord, Of>,
  ) {}

  /** `(i - first) * labels.length + label`. */
  scoresOf(sequence: Of): Float32Array {
    const { chain, features, into } = this;
    const { words, first, last } = sequence;
    const width = chain.labels.length;
    const scores = new Float32Array((last - first) * width);
    for (let i = first; i < last; i++) {
      const at = (i - first) * width;
      chain.addScores(into, features.ofPlace(sequence, i, into), scores, at);
      for (let o = 0; o < features.offsets.length; o++) {
        const place = i + features.offsets[o];
        const rows = this.rowsOf(place >= first && place < last ? words[place] : features.boundary);
        for (let label = 0; label < width; label++) scores[at + label] += rows[o * width + label];
      }
    }
    for (let i = 0; i < scores.length; i++) scores[i] *= chain.scale;
    return scores;
  }

  /** What the word says at each offset: `o * labels.length + label`. */
  private rowsOf(word: TaggedWord): Float32Array {
    let rows = this.known[word.id];
    if (!rows) {
      const { chain, features, into } = this;
      const width = chain.labels.length;
      rows = new Float32Array(features.offsets.length * width);
      for (let o = 0; o < features.offsets.length; o++) {
        chain.addScores(into, features.ofWord(word, features.offsets[o], into), rows, o * width);
      }
      this.known[word.id] = rows;
    }
    return rows;
  }
}
