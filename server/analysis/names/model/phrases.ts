import type { Word } from '../../document/words.ts';
import { type Kinds, type LikelyName, noKinds } from './likely-name.ts';

/** What a text says of some words wherever they are likely to be a name, and of what belongs to them. */
export interface Phrase {
  readonly count: number;
  /** How likely each kind is in the mean of its places. */
  readonly mean: Kinds;
  /** How likely each kind is where it is likeliest. */
  readonly most: Kinds;
  /** The same of the longer phrases that end with these words: of “Dana Reyes” for “Reyes”. */
  readonly longerBefore?: Kinds | undefined;
  /** Of those that begin with them: of “Halden Council” for “Halden”. */
  readonly longerBehind?: Kinds | undefined;
  /** Of what the phrase abbreviates, or of its abbreviation. */
  readonly abbreviated?: Kinds | undefined;
}

/** The likely names of a paragraph, with the words that they are runs of and what stands on its two sides. */
export interface LikelyNames {
  readonly words: readonly Word[];
  readonly likely: readonly LikelyName[];
  /** The last word of the paragraph before and the first of the next, or BOUNDARY. */
  readonly before: Word;
  readonly after: Word;
}

/** What a text says of the words that are likely to be names somewhere in it, by the keys of the words. */
export type Phrases = Pick<ReadonlyMap<number, Phrase>, 'get'>;

/** What the places of a phrase say together, which are given in the order of the text. */
export function phraseAt(places: readonly LikelyName[]): Phrase {
  const count = places.length;
  // Most stand once, and then all is as likely as it is there.
  if (count === 1) return { count, mean: places[0].probabilities, most: places[0].probabilities };
  const mean = noKinds();
  const most = noKinds();
  for (const { probabilities } of places) {
    for (let k = 0; k < mean.length; k++) mean[k] += probabilities[k];
    raise(most, probabilities);
  }
  for (let k = 0; k < mean.length; k++) mean[k] /= count;
  return { count, mean, most };
}

/** The kinds, each as likely as it is in some phrase where it is likeliest; undefined where there are none. */
export function likeliestOf(phrases: readonly Phrase[]): Kinds | undefined {
  if (phrases.length < 2) return phrases[0]?.most;
  const kinds = noKinds();
  for (const { most } of phrases) raise(kinds, most);
  return kinds;
}

function raise(kinds: Kinds, by: Kinds): void {
  for (let k = 0; k < kinds.length; k++) kinds[k] = Math.max(kinds[k], by[k]);
}

/** Whether two phrases say the same to a judge, who counts no further than to four. */
export const saysSame = (a: Phrase, b: Phrase): boolean =>
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
