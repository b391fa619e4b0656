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

/** So many tokens may stand between the pronoun and the cue: "who police in three cities say". */
const MAX_SOURCE_TOKENS = 8;

/** The parts of an attribution whose cue the relative pronoun's clause goes round, or null where there is no such clause. */
function within(reading: Reading, { source, cue, content }: Found): Parts | null {
  const pronoun = pronounBefore(reading, cue.first);
  const said = content.at(-1)!;
  // "who staff claim ignored three warnings": the tagger takes many a past tense for a participle.
  const isVerb = isFiniteTag(reading.tags[said.first]) || reading.tags[said.first] === 'VBN';
  if (pronoun < 0 || said.first !== cue.last || !isVerb) return null;
  const last = Math.min(said.last, endOfClause(reading, pronoun, said.first));
  return {
    source: source && { first: Math.max(source.first, pronoun + 1), last: cue.first },
    content: [
      { first: pronoun, last: pronoun + 1 },
      { first: said.first, last },
    ],
  };
}

/** The relative pronoun that a clause's own subject and cue follow: "which | engineers | say". -1 where there is none. */
function pronounBefore(reading: Reading, cue: number): number {
  const { first } = sentenceAt(reading, cue);
  for (let i = cue - 2; i >= Math.max(first, cue - 1 - MAX_SOURCE_TOKENS); i--) {
    if (RELATIVES.has(wordAt(reading, i)) || reading.tags[i] === 'WDT') return reading.quotationAt[i] < 0 ? i : -1;
    if (!/^(?:DT|JJ[RS]?|NNP?S?|PRP\$?|CD|IN|POS|HYPH|RB)$/.test(reading.tags[i])) return -1;
  }
  return -1;
}

/** Where the clause ends: at the comma that a verb follows, or, where no comma opens it, at the verb that goes with what it describes. */
function endOfClause(reading: Reading, pronoun: number, verb: number): number {
  const { tokens, tags } = reading;
  const { last } = sentenceAt(reading, verb);
  const isSetOff = tokens[pronoun - 1]?.text === ',';
  for (let i = verb + 1; i < last; i++) {
    if (isSetOff && tokens[i].text === ',') {
      if (i + 1 < last && (isFiniteTag(tags[i + 1]) || tags[i + 1] === 'RB')) return i;
      continue;
    }
    if (!isSetOff && isFiniteTag(tags[i]) && /^(?:VB[NG]|RB|NN|JJ)/.test(tags[i - 1])) return i;
  }
  return last;
}
