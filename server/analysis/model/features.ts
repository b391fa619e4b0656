/** Some tokens in a row, of a longer list: those from `first` up to `last`, exclusive. */
export interface Sequence<Word> {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
}

/** The most features that one function may write. */
export const MAX_FEATURES = 400;

/**
 * What a model looks at. Features are 32-bit hashes, written into `into`; the functions return how many there are. The same
 * functions serve training and use.
 */
export interface Features<Word, Of extends Sequence<Word> = Sequence<Word>> {
  /** The places around a token whose words are looked at by themselves: [-1, 0, 1]. */
  readonly offsets: readonly number[];
  /** What a word says by itself about the token that it stands `offset` places from. It depends on nothing else. */
  readonly ofWord: (word: Word, offset: number, into: Int32Array) => number;
  /** What only the place in the text can say about token `i`. */
  readonly ofPlace: (sequence: Of, i: number, into: Int32Array) => number;
  /** What a word is known by, where the model stores the labels of common words: no others are tried for them. Null for any. */
  readonly identity?: (word: Word) => number | null;
  /** Stands before the first word and after the last. */
  readonly boundary: Word;
}

/** All features of token `i`, for training; returns their count. */
export function allFeatures<Word, Of extends Sequence<Word>>(
  features: Features<Word, Of>,
  sequence: Of,
  i: number,
  into: Int32Array,
): number {
  let count = features.ofPlace(sequence, i, into);
  for (const offset of features.offsets) {
    const word = wordAt(sequence, i + offset) ?? features.boundary;
    count += features.ofWord(word, offset, into.subarray(count));
  }
  return count;
}

export function wordAt<Word>({ words, first, last }: Sequence<Word>, i: number): Word | undefined {
  return i >= first && i < last ? words[i] : undefined;
}
