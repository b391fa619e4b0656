import type { Run } from '../../document/run.ts';
import { Case, type Word } from '../../document/words.ts';
import { hashOf } from '../../model/hash.ts';
import { NAME_KINDS } from './labels.ts';
import { type LikelyName, phraseKey } from './likely-name.ts';
import { isCapital } from './name-context.ts';

/** A probability for each of NAME_KINDS. */
export type Kinds = Float64Array;

/** What a text says of some words wherever they are likely to be a name, and of what belongs to them. */
export interface Phrase extends Run {
  /** The words among which it stands first. */
  readonly words: readonly Word[];
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

/** The likely names of a paragraph, with the words that they are runs of and what stands on its two sides. */
export interface LikelyNames {
  readonly words: readonly Word[];
  readonly likely: readonly LikelyName[];
  /** The last word of the paragraph before and the first of the next, or BOUNDARY. */
  readonly before: Word;
  readonly after: Word;
}

/** What a text says of the words that are likely to be names somewhere in it, by the keys of the words. */
export type Phrases = ReadonlyMap<number, Phrase>;

/**
 * The phrases of a text, which is given paragraph by paragraph. Those of which it says what `before` said are the same objects.
 */
export function phrasesOf(paragraphs: readonly LikelyNames[], before: Phrases = new Map()): Phrases {
  const phrases = new Map<number, Phrase>();
  for (const { words, likely } of paragraphs) {
    for (const { first, last, key, probabilities } of likely) {
      let phrase = phrases.get(key);
      if (!phrase) {
        phrase = { words, first, last, count: 0, mean: noKinds(), most: noKinds() };
        phrases.set(key, phrase);
      }
      phrase.count++;
      for (let k = 0; k < NAME_KINDS.length; k++) phrase.mean[k] += probabilities[k];
      raised(phrase.most, probabilities);
    }
  }
  for (const { words, first, last, count, mean, most } of phrases.values()) {
    for (let k = 0; k < mean.length; k++) mean[k] /= count;
    for (let at = first + 1; at < last && last - first <= MAX_PHRASE_TOKENS; at++) {
      const end = phrases.get(phraseKey(words, at, last));
      if (end) end.longerBefore = raised(end.longerBefore, most);
      const start = phrases.get(phraseKey(words, first, at));
      if (start) start.longerBehind = raised(start.longerBehind, most);
    }
  }
  joinAbbreviations([...phrases.values()]);
  if (before.size > 0)
    for (const [key, phrase] of phrases) {
      const known = before.get(key);
      if (known && saysSame(known, phrase)) phrases.set(key, known);
    }
  return phrases;
}

/** Whether two phrases say the same to a judge, who counts no further than to four. */
const saysSame = (a: Phrase, b: Phrase): boolean =>
  Math.min(4, a.count) === Math.min(4, b.count) &&
  isSame(a.mean, b.mean) &&
  isSame(a.most, b.most) &&
  isSame(a.longerBefore, b.longerBefore) &&
  isSame(a.longerBehind, b.longerBehind) &&
  isSame(a.abbreviated, b.abbreviated);

function isSame(a: Kinds | undefined, b: Kinds | undefined): boolean {
  if (!a || !b) return a === b;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

/** “NTC” and “National Transport Council”, wherever they stand. */
function joinAbbreviations(phrases: readonly Phrase[]): void {
  const long = new Map<number, Kinds>();
  const short = new Map<number, Kinds>();
  const keyOf = ({ words, first }: Phrase): number => words[first].hash;
  for (const phrase of phrases) {
    const letters = initialsOf(phrase);
    if (letters !== null) long.set(letters, raised(long.get(letters), phrase.most));
    else if (isAbbreviation(phrase)) short.set(keyOf(phrase), raised(short.get(keyOf(phrase)), phrase.most));
  }
  for (const phrase of phrases) {
    const letters = initialsOf(phrase);
    if (letters !== null) phrase.abbreviated = short.get(letters);
    else if (isAbbreviation(phrase)) phrase.abbreviated = long.get(keyOf(phrase));
  }
}

const isAbbreviation = ({ words, first, last }: Phrase): boolean =>
  last - first === 1 && words[first].case === Case.upper;

/** The hash of the first letters of the capitalised words of a phrase; null where there is but one. */
function initialsOf({ words, first, last }: Phrase): number | null {
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
