import type { Run } from '../../document/run.ts';
import { mixed } from '../../model/hash.ts';
import { Place, type Surroundings } from './context.ts';
import { bucket } from './feature-writer.ts';
import type { Ranked } from './ranked-candidates.ts';
import { countIn } from './tallies.ts';
import { BOUNDARY, isTagOf, type TaggedWord } from './words.ts';

/** The level of a part, 0 for none. */
export const levelOf = (part: Ranked | undefined): number => part?.level ?? 0;

/** Which of its edges are a quotation's: a whole quotation, several, one that is cut, none. */
export function geometryOf({ quotationPlace, quotationForm, tallies }: Surroundings, { first, last }: Run): number {
  const begin = quotationPlace[first];
  const end = quotationPlace[last - 1];
  const marks = Math.min(4, countIn(tallies.marks, first, last));
  const after = quotationForm[last] > 0 && quotationPlace[last] !== Place.opening ? 1 : 0;
  return ((begin * 10 + end) * 5 + marks) * 2 + after;
}

/** Whether a run is a quotation from its opening to its closing mark. */
export const isWholeQuotation = ({ quotationPlace }: Surroundings, { first, last }: Run): boolean =>
  quotationPlace[first] === Place.opening && quotationPlace[last - 1] === Place.closing;

/** The last verb of a cue, or else its last word. */
export function headOf({ words }: Surroundings, { first, last }: Run): number {
  for (let i = last - 1; i >= first; i--) if (words[i].cue > 0) return i;
  for (let i = last - 1; i >= first; i--) if (isTagOf(words[i], 'verb')) return i;
  return last - 1;
}

export const gapBucket = (left: Run, right: Run): number => bucket(Math.max(0, right.first - left.last));

export const wordAt = ({ words }: Surroundings, i: number): TaggedWord => words[i] ?? BOUNDARY;

/** The hash of a run's words in their order. */
export function wordsHash({ words }: Surroundings, first: number, last: number): number {
  let hash = 7;
  for (let i = first; i < last; i++) hash = mixed(hash, words[i].word.hash);
  return hash;
}

export const textHash = (around: Surroundings, { first, last }: Run): number =>
  wordsHash(around, first, Math.min(last, first + 6));

export function tagsHash({ words }: Surroundings, { first, last }: Run): number {
  let hash = 7;
  for (let i = first; i < Math.min(last, first + 5); i++) hash = mixed(hash, words[i].tagHash);
  return hash;
}

/** How many sentence ends lie from one token to another, 2 at most. */
export function sentencesBetween({ last }: Surroundings, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to && last[i] < to && count < 2; i = last[i]) count++;
  return count;
}

/** Whether the lexicon knows a word of a cue to say, write or tell something; a belief is none. */
export function isSpeech({ words }: Surroundings, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (words[i].cue > 0 && words[i].cue !== 3) return true;
  return false;
}

/** The tag of the first finite verb in a run of tokens, 0 for none. */
export function finiteFrom({ words, tallies }: Surroundings, first: number, last: number): number {
  const i = tallies.finite[first];
  return i < last ? words[i].tagHash : 0;
}

/** The form of what may be said: the tag of its finite verb; without one, a single noun phrase is 1 and all else 2. */
export function formOf(around: Surroundings, { first, last }: Run): number {
  const verb = finiteFrom(around, first, last);
  if (verb !== 0) return verb;
  return around.phraseFirst[first] === first && around.phraseLast[first] === last ? 1 : 2;
}
