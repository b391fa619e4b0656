import { BOUNDARY, gramsOf, prefixOf, type Word } from '../../document/words.ts';
import type { Features, Sequence } from '../../model/features.ts';
import { hashOf, mixed } from '../../model/hash.ts';
import { headlineOf } from '../../syntax/pos.ts';
import { type Appearance, featuresElsewhere } from './context-aggregation.ts';
import { isCapital, type NameContext } from './name-context.ts';

export interface NameSentence extends Sequence<Word> {
  readonly headline: number;
  readonly context: NameContext;
  /** The appearances of each word with a capital elsewhere in the text; undefined for other tokens. */
  readonly elsewhere: readonly (readonly Appearance[] | undefined)[];
}

const NOTHING = hashOf('nothing');
/** All addresses are one word, no name and no part of one: "Ines Brandt i.brandt@tull.example Kelm Bank" are two names. */
const ADDRESS = hashOf('address');

export const nameSentence = (
  words: readonly Word[],
  { first, last }: { readonly first: number; readonly last: number },
  context: NameContext,
  elsewhere: readonly (readonly Appearance[] | undefined)[],
): NameSentence => ({
  words,
  first,
  last,
  headline: headlineOf(words, first, last),
  context,
  elsewhere,
});

function ofWord(word: Word, offset: number, into: Int32Array): number {
  let count = 0;
  const template = 256 + 64 * offset;
  const add = (n: number, value: number) => {
    into[count++] = mixed(value, template + n);
  };
  add(0, word.hash);
  add(1, word.clusters[0]);
  add(2, word.clusters[1]);
  add(3, word.shape);
  add(40, word.leaning);
  add(41, word.coarseLeaning);
  if (offset < -1 || offset > 1) return count;
  add(4, word.suffixes[2]);
  add(5, prefixOf(word, 3));
  add(6, mixed(word.known, word.case));
  add(7, word.clusters[2]);
  if (offset !== 0) return count;
  add(8, word.suffixes[0]);
  add(9, word.suffixes[1]);
  add(10, word.suffixes[3]);
  add(11, prefixOf(word, 2));
  add(12, prefixOf(word, 4));
  add(13, mixed(word.hash, word.case));
  add(14, mixed(word.clusters[1], word.case));
  for (const gram of gramsOf(word)) add(17, gram);
  for (let bit = 1; bit <= 4096; bit *= 2) if (word.known & bit) add(16, mixed(bit, word.case));
  return count;
}

function ofPlace(
  { words, first, last, headline, context, elsewhere }: NameSentence,
  i: number,
  into: Int32Array,
): number {
  const { tags, phrases, runFirst, runLast } = context;
  const at = (place: number): Word => (place >= first && place < last ? words[place] : BOUNDARY);
  const tagAt = (place: number): number => (place >= first && place < last ? tags[place] : NOTHING);
  const before2 = at(i - 2);
  const before = at(i - 1);
  const word = words[i];
  const after = at(i + 1);
  const after2 = at(i + 2);
  const position = (i === first ? 4 : 0) + headline;
  let count = 0;
  const add = (template: number, value: number) => {
    into[count++] = mixed(value, template);
  };
  add(1, tagAt(i));
  add(2, tagAt(i - 1));
  add(3, tagAt(i + 1));
  add(4, mixed(tagAt(i - 1), tagAt(i)));
  add(5, mixed(tagAt(i), tagAt(i + 1)));
  add(6, mixed(tagAt(i), word.case));
  const cases = mixed(mixed(before.case, word.case), after.case);
  add(7, cases);
  add(8, mixed(mixed(cases, before2.case), after2.case));
  add(9, mixed(before.hash, word.hash));
  add(10, mixed(word.hash, after.hash));
  add(11, mixed(mixed(before.hash, after.hash), word.case));
  add(12, mixed(before.clusters[1], word.clusters[1]));
  add(13, mixed(word.clusters[1], after.clusters[1]));
  add(14, mixed(before.clusters[1], after.clusters[1]));
  add(15, mixed(mixed(before2.hash, before.hash), word.case));
  add(16, mixed(mixed(after.hash, after2.hash), word.case));
  add(17, mixed(before.hash, word.case));
  add(18, mixed(after.hash, word.case));
  add(19, mixed(position, word.shape));
  add(20, mixed(position, word.known));
  add(21, position);
  add(22, mixed(before.shape, mixed(word.shape, after.shape)));
  add(23, mixed(before.known, word.known));
  add(24, mixed(word.known, after.known));
  add(50, mixed(before.coarseLeaning, mixed(word.coarseLeaning, word.case)));
  add(51, mixed(word.coarseLeaning, mixed(after.coarseLeaning, word.case)));
  add(52, mixed(before.coarseLeaning, mixed(word.coarseLeaning, after.coarseLeaning)));
  add(53, mixed(word.leaning, word.case));
  if (phrases[i]) add(25, phrases[i]);
  if (i > first && phrases[i - 1]) add(26, phrases[i - 1]);
  if (i + 1 < last && phrases[i + 1]) add(27, phrases[i + 1]);
  if (runFirst[i] < runLast[i]) {
    const start = runFirst[i];
    const end = runLast[i];
    const length = Math.min(6, end - start);
    const place = mixed(Math.min(4, i - start), Math.min(4, end - 1 - i)) + (headline ? 1 : 0);
    add(30, place);
    add(31, mixed(at(start - 1).hash, i - start));
    add(32, mixed(at(end).hash, end - i));
    add(33, at(start - 1).hash);
    add(34, at(end).hash);
    add(35, mixed(at(start - 1).hash, at(end).hash));
    add(36, mixed(words[end - 1].hash, end - 1 - i));
    add(37, words[end - 1].hash);
    add(38, mixed(words[start].hash, i - start));
    add(39, words[start].hash);
    add(40, mixed(words[end - 1].clusters[1], length));
    add(41, mixed(words[start].clusters[1], length));
    add(42, mixed(words[start].known, place));
    add(43, mixed(words[end - 1].known, place));
    add(44, mixed(at(start - 1).clusters[1], length));
    add(45, mixed(at(end).clusters[1], length));
    add(54, mixed(words[end - 1].leaning, place));
    add(55, mixed(words[start].leaning, place));
    add(56, mixed(words[end - 1].coarseLeaning, mixed(words[start].coarseLeaning, length)));
    add(57, mixed(words[end - 1].coarseLeaning, word.coarseLeaning));
    add(58, leaningsOf(words, start, end));
    add(46, mixed(at(start - 2).hash, at(start - 1).hash));
    add(47, mixed(at(end).hash, at(end + 1).hash));
  }
  const other = elsewhere[i];
  if (other) count += featuresElsewhere(other, runLast[i] - runFirst[i], into.subarray(count));
  return count;
}

/** The coarse leanings of the words of a run, as a set of bits. */
function leaningsOf(words: readonly Word[], first: number, last: number): number {
  let leanings = 0;
  for (let i = first; i < Math.min(last, first + 8); i++) leanings |= 1 << words[i].coarseLeaning;
  return leanings;
}

/** The features by which names are found. */
export const nameFeatures = {
  offsets: [-2, -1, 0, 1, 2],
  boundary: BOUNDARY,
  // A word with a capital may be a name, however often it is none: "So" in "Kevin So".
  identity: (word: Word) => (word.isAddress ? ADDRESS : isCapital(word) ? null : mixed(word.hash, word.case)),
  ofWord,
  ofPlace,
} satisfies Features<Word, NameSentence>;
