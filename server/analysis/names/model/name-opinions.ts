import type { Word } from '../../document/words.ts';
import { mixed } from '../../model/hash.ts';
import { NAME_KINDS } from './labels.ts';
import { type LikelyName, phraseKey } from './likely-name.ts';
import type { LikelyNames, Phrase, Phrases } from './phrases.ts';

/** So many numbers say what a likely name is by what the text says of its words. */
const OPINIONS = 8;
const PER_OPINION = NAME_KINDS.length + 1;
export const NUMBERS = 1 + OPINIONS * PER_OPINION;

/** The phrases that a text has of a likely name: its words, and of a long one the last and the first word by themselves. */
export interface PhrasesOfName {
  readonly phrase: Phrase;
  readonly head: Phrase | undefined;
  readonly start: Phrase | undefined;
}

export function phrasesOfName(
  { first, last, key }: LikelyName,
  words: readonly Word[],
  phrases: Phrases,
): PhrasesOfName {
  const isLong = last - first > 1;
  return {
    phrase: phrases.get(key)!,
    head: isLong ? phrases.get(phraseKey(words, last - 1, last)) : undefined,
    start: isLong ? phrases.get(phraseKey(words, first, first + 1)) : undefined,
  };
}

/**
 * Writes the numbers into `into`: a 1, then eight opinions of what the name is, each as log-odds of every kind and of any. They
 * are what is likely at this place, in the mean of all places and at the surest; what longer names say that end and begin with
 * these words; what the last word and the first are by themselves; what the abbreviation is. Unknown ones are 0.
 */
export function writeOpinions(
  { probabilities }: LikelyName,
  { phrase, head, start }: PhrasesOfName,
  into: Float64Array,
): void {
  into.fill(0);
  into[0] = 1;
  [
    probabilities,
    phrase.mean,
    phrase.most,
    phrase.longerBefore,
    phrase.longerBehind,
    head?.mean,
    start?.mean,
    phrase.abbreviated,
  ].forEach((kinds, opinion) => {
    if (!kinds) return;
    const at = 1 + opinion * PER_OPINION;
    let any = 0;
    for (let k = 0; k < kinds.length; k++) {
      into[at + k] = oddsOf(kinds[k]);
      any += kinds[k];
    }
    into[at + kinds.length] = oddsOf(any);
  });
}

/** Log-odds, cut off where next to nothing is left to say, and about as large as what else a judge sums up. */
const oddsOf = (probability: number): number =>
  Math.log((probability + 0.003) / (1.003 - Math.min(1, probability))) / 3;

/** Writes the features of the words at the edges of a likely name, whose words are `phrase`, and around it; returns the count. */
export function writeEdges(
  { first, last }: LikelyName,
  phrase: Phrase,
  { words, before: wordBefore, after: wordAfter }: Pick<LikelyNames, 'words' | 'before' | 'after'>,
  into: Int32Array,
): number {
  const likeliest = Math.max(...phrase.mean);
  const kind = phrase.mean.indexOf(likeliest);
  const head = words[last - 1];
  const start = words[first];
  const before = words[first - 1] ?? wordBefore;
  const after = words[last] ?? wordAfter;
  const length = last - first;
  let count = 0;
  for (const value of [
    mixed(kind, Math.round(4 * likeliest)),
    mixed(kind, mixed(Math.min(4, phrase.count), Math.min(3, length))),
    mixed(kind, head.clusters[1]),
    mixed(kind, head.leaning),
    head.hash,
    start.hash,
    head.clusters[1],
    start.clusters[1],
    head.clusters[2],
    mixed(head.leaning, start.leaning),
    head.known,
    mixed(start.known, head.known),
    mixed(start.case, head.case),
    mixed(start.shape, mixed(head.shape, length)),
    before.hash,
    after.hash,
    before.clusters[1],
    after.clusters[1],
  ]) {
    into[count] = mixed(value, 500 + count);
    count++;
  }
  return count;
}
