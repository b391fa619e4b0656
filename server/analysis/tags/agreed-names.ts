import { mixed } from '../model/hash.ts';
import { NAME_KINDS, type NameRun } from './labels.ts';
import type { LikelyName } from './likely-names.ts';
import type { Word } from './words.ts';

/** A name is taken from this probability on: at half of the F1 that is reached the expected F1 is highest (Lipton 2014). */
const LEAST = 0.4;
/** How much of a name's kind is decided by all its occurrences together, and how much they add to the belief in each. */
const AGREED_KIND = 0.8;
const AGREED_SPAN = 0.4;
/** From this probability on a person of several words says that the last word by itself is a person. */
const FULL_NAME = 0.3;
const PERSON = NAME_KINDS.indexOf('person');

interface Occurrences {
  readonly probabilities: Float64Array;
  count: number;
}

/**
 * The names of a text in order, none over another. The same words mean the same thing throughout a text: where "Keta" is a
 * place four times it is no person the fifth, and "Reyes" is one where "Dana Reyes" is.
 */
export function agreedNames(likely: readonly LikelyName[], words: readonly Word[]): NameRun[] {
  const all = occurrencesOf(likely, words);
  const scored = likely.flatMap(({ first, last, probabilities }) => {
    const { probabilities: together, count } = all.get(phraseOf(words, first, last))!;
    const own = sumOf(probabilities);
    const agreed = sumOf(together);
    const mean = Math.min(1, agreed / count);
    const belief = own + AGREED_SPAN * Math.max(0, mean - own);
    return NAME_KINDS.map((kind, k) => {
      const share = (1 - AGREED_KIND) * (probabilities[k] / own) + AGREED_KIND * (together[k] / agreed);
      return { first, last, kind, score: belief * share };
    }).filter(({ score }) => score >= LEAST);
  });
  const taken = new Set<number>();
  const names: NameRun[] = [];
  for (const { first, last, kind } of scored.sort((a, b) => b.score - a.score)) {
    let isFree = true;
    for (let i = first; i < last; i++) if (taken.has(i)) isFree = false;
    if (!isFree) continue;
    for (let i = first; i < last; i++) taken.add(i);
    names.push({ first, last, kind });
  }
  return names.sort((a, b) => a.first - b.first);
}

function occurrencesOf(likely: readonly LikelyName[], words: readonly Word[]): Map<number, Occurrences> {
  const all = new Map<number, Occurrences>();
  for (const { first, last, probabilities } of likely) {
    const phrase = phraseOf(words, first, last);
    let occurrences = all.get(phrase);
    if (!occurrences) {
      occurrences = { probabilities: new Float64Array(NAME_KINDS.length), count: 0 };
      all.set(phrase, occurrences);
    }
    occurrences.count++;
    for (let k = 0; k < NAME_KINDS.length; k++) occurrences.probabilities[k] += probabilities[k];
  }
  for (const { first, last, probabilities } of likely) {
    if (last - first < 2 || probabilities[PERSON] < FULL_NAME) continue;
    const surname = all.get(phraseOf(words, last - 1, last));
    if (surname) surname.probabilities[PERSON] += probabilities[PERSON];
  }
  return all;
}

function phraseOf(words: readonly Word[], first: number, last: number): number {
  let hash = 7;
  for (let i = first; i < last; i++) hash = mixed(hash, words[i].hash);
  return hash;
}

const sumOf = (values: Float64Array): number => values.reduce((a, b) => a + b);
