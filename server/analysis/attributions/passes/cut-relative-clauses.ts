import { type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import { RELATIVES } from '../../lexicon/clause-words.ts';
import { isFiniteTag } from '../../syntax/verbs.ts';
import type { Found, Parts } from '../drafted.ts';
import type { Pass } from './pass.ts';

/**
 * Keeps what is said in a relative clause to that clause: in "The bridge, which engineers say is unsafe, will close" they do not say
 * that it will close, and the source begins behind the pronoun.
 */
export const cutRelativeClauses: Pass = {
  name: 'cut-relative-clauses',
  example: {
    before: 'The bridge, [1Q which] [1S engineers] [1C say] [1Q is unsafe, will close].',
    after: 'The bridge, [1Q which] [1S engineers] [1C say] [1Q is unsafe], will close.',
  },
  run(draft) {
    draft.change((one) => within(draft.reading, one));
  },
};

/** The parts of an attribution whose cue the relative pronoun's clause goes round, or null where there is no such clause. */
function within(reading: Reading, { source, cue, content }: Found): Parts | null {
  const first = pronounBefore(reading, cue.first);
  if (first < 0) return null;
  const pronoun = { first, last: first + 1 };
  const said = content.at(-1)!;
  // "the letter in which] the bursar admitted [that it was spent": the clause is no part of what is said.
  if (reading.tags[first - 1] === 'IN')
    return content.length > 1 && content[0].last <= cue.first ? { content: [said] } : null;
  // "whom the bank alleges forged the cheque": the pronoun alone is not what is said.
  const isLost = said.last === pronoun.last && source !== null;
  if (beginsWithVerb(reading, cue.last) && (said.first === cue.last || isLost)) {
    const end = endOfClause(reading, first, cue.last);
    return {
      source: source && { first: Math.max(source.first, pronoun.last), last: cue.first },
      content: [pronoun, { first: cue.last, last: isLost ? end : Math.min(said.last, end) }],
    };
  }
  // "The miner paid the $90m that] it says [it owes": what stands before the pronoun is the paper's.
  const isBehindPaper = content.length === 2 && content[0].last === pronoun.last && content[0].first < first;
  return isBehindPaper && said.first === cue.last ? { content: [pronoun, said] } : null;
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
 * (Of some 90 such clauses of PolNeAR and newsroom that a comma opens three go on behind one, two of them with a preposition.)
 */
function endOfClause(reading: Reading, pronoun: number, verb: number): number {
  const { tokens, tags, quotationAt } = reading;
  const { last } = sentenceAt(reading, verb);
  const isSetOff = tokens[pronoun - 1]?.text === ',';
  // "a deal that the union says means workers get paid"
  const takesClause = TAKES_CLAUSE.test(wordAt(reading, verb));
  for (let i = verb + 1; i < last; i++) {
    if (quotationAt[i] >= 0) continue;
    if (/^[.!?;]$/.test(tokens[i].text)) return i;
    if (isSetOff && tokens[i].text === ',' && !goesOn(reading, i + 1, last)) return i;
    if (
      !isSetOff &&
      !takesClause &&
      isFiniteTag(tags[i]) &&
      /^(?:VB[DNG]|RB|NN|JJ|CD|RP)/.test(tags[i - 1]) &&
      i > verb + 1
    )
      return i;
  }
  return last;
}

/** Whether what stands behind a comma may still be of the clause: ", which in turn", ", and fell", ", in Tull", ", its staff and its lenders". */
function goesOn(reading: Reading, from: number, last: number): boolean {
  const { tags } = reading;
  if (RELATIVES.has(wordAt(reading, from)) || /^(?:CC|IN|JJ)$/.test(tags[from])) return true;
  for (let i = from; i < Math.min(last, from + MAX_LISTED_TOKENS) && !isFiniteTag(tags[i]); i++)
    if (tags[i] === ',' || tags[i] === 'CC') return true;
  return false;
}

/** So far behind a comma another one, or "and", tells that it parts what is listed. */
const MAX_LISTED_TOKENS = 8;

const TAKES_CLAUSE = /^(?:means?|meant|shows?|showed|proves?|proved|suggests?|suggested|ensures?|ensured)$/;
