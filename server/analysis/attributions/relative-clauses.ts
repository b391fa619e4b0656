import { type Reading, sentenceAt, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { RELATIVES } from '../lexicon/clause-words.ts';
import { isFiniteTag } from '../syntax/verbs.ts';

/** A relative clause that a saying stands in: "[which] engineers say [is unsafe]". */
export interface RelativeClause {
  readonly pronoun: Run;
  /** Who says it. */
  readonly source: Run;
  /** What stands behind the cue. */
  readonly rest: Run;
}

/** The relative clause whose subject is said to do something by others: its pronoun stands before their source; null where there is none. */
export function relativeClauseAround(reading: Reading, cue: Run): RelativeClause | null {
  const pronoun = pronounBefore(reading, cue.first);
  if (pronoun < 0 || !beginsWithVerb(reading, cue.last)) return null;
  return {
    pronoun: { first: pronoun, last: pronoun + 1 },
    source: { first: pronoun + 1, last: cue.first },
    rest: { first: cue.last, last: endOfClause(reading, pronoun, cue.last) },
  };
}

/** So many tokens may stand between the pronoun and the cue: "who police in three cities say". */
const MAX_SOURCE_TOKENS = 8;

/** Whether a clause without a subject begins at a token: "forged the cheque", "never arrived". */
function beginsWithVerb({ tags }: Reading, first: number): boolean {
  const verb = tags[first] === 'RB' ? first + 1 : first;
  // "who staff claim ignored three warnings": the tagger takes many a past tense for a participle.
  return isFiniteTag(tags[verb]) || tags[verb] === 'VBN';
}

/** The relative pronoun that a clause's own subject and cue follow: "which | engineers | say". -1 where there is none. */
function pronounBefore(reading: Reading, cue: number): number {
  const { first } = sentenceAt(reading, cue);
  for (let i = cue - 2; i >= Math.max(first, cue - 1 - MAX_SOURCE_TOKENS); i--) {
    if (isRelative(reading, i)) return reading.quotationAt[i] < 0 ? i : -1;
    if (!/^(?:DT|JJ[RS]?|NNP?S?|PRP\$?|CD|IN|POS|HYPH|RB)$/.test(reading.tags[i])) return -1;
  }
  return -1;
}

/** Whether a word is "which", or "that" behind a noun: "wages [that] the union says are owed". */
const isRelative = (reading: Reading, i: number): boolean =>
  RELATIVES.has(wordAt(reading, i)) ||
  reading.tags[i] === 'WDT' ||
  (wordAt(reading, i) === 'that' && /^NNP?S?$/.test(reading.tags[i - 1] ?? ''));

/**
 * Where the clause ends: at the comma that closes it, or, where no comma opens it, at the verb that goes with what it describes.
 * (Of 90 such clauses of PolNeAR and newsroom that a comma opens one has another within.)
 */
function endOfClause(reading: Reading, pronoun: number, verb: number): number {
  const { tokens, tags, quotationAt } = reading;
  const { last } = sentenceAt(reading, verb);
  const isSetOff = tokens[pronoun - 1]?.text === ',';
  for (let i = verb + 1; i < last; i++) {
    if (quotationAt[i] >= 0) continue;
    if (isSetOff && tokens[i].text === ',' && !goesOn(reading, i + 1)) return i;
    if (!isSetOff && isFiniteTag(tags[i]) && /^(?:VB[DNG]|RB|NN|JJ|CD|RP)/.test(tags[i - 1]) && i > verb + 1) return i;
  }
  return last;
}

/** Whether what stands behind a comma is still of the clause: ", which in turn", ", and fell". */
const goesOn = (reading: Reading, i: number): boolean =>
  RELATIVES.has(wordAt(reading, i)) || reading.tags[i] === 'CC';
