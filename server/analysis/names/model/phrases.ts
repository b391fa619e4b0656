import { hashOf, mixed } from '../../model/hash.ts';
import { Case, type Word } from '../../syntax/words.ts';
import { NAME_KINDS } from './labels.ts';
import type { LikelyName } from './likely-names.ts';
import { isCapital } from './name-context.ts';

/** A probability for each of NAME_KINDS. */
export type Kinds = Float64Array;

/** What a text says of some words wherever they are likely to be a name, and of what belongs to them. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  count: number;
  /** How likely each kind is in the mean of its places. */
  readonly mean: Kinds;
  /** How likely each kind is where it is likeliest. */
  readonly most: Kinds;
  /** The same of the longer phrases that end with these words: of “Dana Reyes” for “Reyes”. */
  longerBefore?: Kinds;
  /** Of those that begin with them: of “Halden Council” for “Halden”. */
  longerBehind?: Kinds;
  /** Of what the phrase abbreviates, or of its abbreviation. */
  abbreviated?: Kinds;
}

/** In longer phrases none is looked for: they are lists rather than names. */
const MAX_PHRASE_TOKENS = 12;

/** The number under which a text's phrases are found: the hash of the words, whatever their case. */
export function phraseKey(words: readonly Word[], first: number, last: number): number {
  let hash = 7;
  for (let i = first; i < last; i++) hash = mixed(hash, words[i].hash);
  return hash;
}

/** The phrases of a text that are likely to be names, by their keys. */
export function phrasesOf(likely: readonly LikelyName[], words: readonly Word[]): Map<number, Phrase> {
  const phrases = new Map<number, Phrase>();
  for (const { first, last, probabilities } of likely) {
    const key = phraseKey(words, first, last);
    let phrase = phrases.get(key);
    if (!phrase) {
      phrase = { first, last, count: 0, mean: noKinds(), most: noKinds() };
      phrases.set(key, phrase);
    }
    phrase.count++;
    for (let k = 0; k < NAME_KINDS.length; k++) phrase.mean[k] += probabilities[k];
    raised(phrase.most, probabilities);
  }
  for (const { first, last, count, mean, most } of phrases.values()) {
    for (let k = 0; k < mean.length; k++) mean[k] /= count;
    for (let at = first + 1; at < last && last - first <= MAX_PHRASE_TOKENS; at++) {
      const end = phrases.get(phraseKey(words, at, last));
      if (end) end.longerBefore = raised(end.longerBefore, most);
      const start = phrases.get(phraseKey(words, first, at));
      if (start) start.longerBehind = raised(start.longerBehind, most);
    }
  }
  joinAbbreviations([...phrases.values()], words);
  return phrases;
}

/** “NTC” and “National Transport Council”, wherever they stand. */
function joinAbbreviations(phrases: readonly Phrase[], words: readonly Word[]): void {
  const long = new Map<number, Kinds>();
  const short = new Map<number, Kinds>();
  const keyOf = ({ first }: Phrase): number => words[first].hash;
  for (const phrase of phrases) {
    const letters = initialsOf(words, phrase);
    if (letters !== null) long.set(letters, raised(long.get(letters), phrase.most));
    else if (isAbbreviation(words, phrase)) short.set(keyOf(phrase), raised(short.get(keyOf(phrase)), phrase.most));
  }
  for (const phrase of phrases) {
    const letters = initialsOf(words, phrase);
    if (letters !== null) phrase.abbreviated = short.get(letters);
    else if (isAbbreviation(words, phrase)) phrase.abbreviated = long.get(keyOf(phrase));
  }
}

const isAbbreviation = (words: readonly Word[], { first, last }: Phrase): boolean =>
  last - first === 1 && words[first].case === Case.upper;

/** The hash of the first letters of the capitalised words of a phrase; null where there is but one. */
function initialsOf(words: readonly Word[], { first, last }: Phrase): number | null {
  let letters = '';
  for (let i = first; i < last; i++) if (isCapital(words[i])) letters += words[i].lower[0];
  return letters.length > 1 && last - first > 1 ? hashOf(letters) : null;
}

const noKinds = (): Kinds => new Float64Array(NAME_KINDS.length);

/** The kinds, each made as likely as it is in `by`, in place; new ones where there are none yet. */
function raised(kinds: Kinds | undefined, by: Kinds): Kinds {
  if (!kinds) return by.slice();
  for (let k = 0; k < kinds.length; k++) kinds[k] = Math.max(kinds[k], by[k]);
  return kinds;
}
