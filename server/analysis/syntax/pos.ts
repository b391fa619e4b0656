import { BOUNDARY, Case, prefixOf, type Word } from '../document/words.ts';
import type { Features, Sequence } from '../model/features.ts';
import { mixed } from '../model/hash.ts';

/** A sentence, with how it uses capitals: 1 in "MAYOR QUITS", 2 in "Mayor Quits Over Bridge", else 0. */
export interface PosSentence extends Sequence<Word> {
  readonly headline: number;
}

export const posSentence = (words: readonly Word[], first: number, last: number): PosSentence => ({
  words,
  first,
  last,
  headline: headlineOf(words, first, last),
});

/** How a sentence uses capitals: 1 in "MAYOR QUITS", 2 in "Mayor Quits Over Bridge", else 0. */
export function headlineOf(words: readonly Word[], first: number, last: number): number {
  let letters = 0;
  let capitals = 0;
  let initials = 0;
  for (let i = first; i < last; i++) {
    const word = words[i];
    if (word.case === Case.none || word.text.length < 4) continue;
    letters++;
    if (word.case === Case.upper) capitals++;
    else if (word.case !== Case.lower) initials++;
  }
  if (letters < 2) return 0;
  if (capitals > letters * 0.7) return 1;
  return capitals + initials > letters * 0.7 ? 2 : 0;
}

/** The features by which a word gets its part of speech. */
export const posFeatures = {
  offsets: [-2, -1, 0, 1, 2],
  boundary: BOUNDARY,
  identity: (word: Word) => mixed(word.hash, word.case === Case.lower || word.case === Case.none ? 1 : 2),

  ofWord(word: Word, offset: number, into: Int32Array): number {
    let count = 0;
    const template = 64 + 32 * offset;
    const add = (n: number, value: number) => {
      into[count++] = mixed(value, template + n);
    };
    add(0, word.hash);
    if (offset < -1 || offset > 1) return count;
    add(1, word.suffixes[1]);
    add(2, word.suffixes[2]);
    add(3, word.shape);
    add(12, word.clusters[0]);
    add(13, word.clusters[1]);
    if (offset !== 0) return count;
    add(4, word.suffixes[0]);
    add(5, word.suffixes[3]);
    add(6, prefixOf(word, 1));
    add(7, prefixOf(word, 2));
    add(8, prefixOf(word, 3));
    add(9, mixed(word.suffixes[1], word.shape));
    add(10, mixed(word.suffixes[2], word.shape));
    add(11, mixed(word.hash, word.case));
    add(14, word.clusters[2]);
    return count;
  },

  ofPlace({ words, first, last, headline }: PosSentence, i: number, into: Int32Array): number {
    const word = words[i];
    const before = i > first ? words[i - 1] : BOUNDARY;
    const after = i + 1 < last ? words[i + 1] : BOUNDARY;
    const position = i === first ? 3 : headline;
    let count = 0;
    const add = (template: number, value: number) => {
      into[count++] = mixed(value, template);
    };
    add(1, mixed(word.shape, position));
    add(2, mixed(mixed(word.suffixes[2], word.case), position));
    add(3, mixed(before.hash, word.hash));
    add(4, mixed(word.hash, after.hash));
    add(5, mixed(before.hash, after.hash));
    add(6, mixed(before.suffixes[1], word.suffixes[1]));
    add(7, mixed(word.suffixes[2], after.suffixes[1]));
    add(8, mixed(mixed(before.case, word.case), after.case));
    add(9, mixed(word.suffixes[2], before.hash));
    add(10, mixed(before.clusters[1], word.clusters[1]));
    add(11, mixed(word.clusters[1], after.clusters[1]));
    add(12, mixed(before.clusters[1], after.clusters[1]));
    return count;
  },
} satisfies Features<Word, PosSentence>;
