import { type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { BEFORE_TIMES } from '../../lexicon/times.ts';
import { isTime } from '../../syntax/noun-phrases.ts';
import type { Pass } from './pass.ts';

/** Gives what another medium hands on to whoever it quotes: "the agency quoted the minister, Abdul Karim, as saying". */
export const sourceQuotedAs: Pass = {
  name: 'source-quoted-as',
  example: {
    before: '[1S The Larkhaven Post quoted Mayor Lena Ford] as [1C saying] [1Q the bridge would stay shut].',
    after: 'The Larkhaven Post quoted [1S Mayor Lena Ford] as [1C saying] [1Q the bridge would stay shut].',
  },
  run(draft) {
    const { reading } = draft;
    const taken = draft.taken('cue', 'content');
    draft.change(({ cue }) => {
      const as = wordAt(reading, cue.first) === 'as' ? cue.first : cue.first - 1;
      const source = quotedBefore(reading, as);
      return source && taken.isFree(source) ? { source, cue: { first: as + 1, last: cue.last } } : null;
    });
  },
};

const QUOTES = /^(?:quot|cit)(?:ed|es|ing)$/;
/** "was also quoted as saying", "gets quoted": whoever stands before is quoted. */
const PASSIVE = /^(?:is|are|was|were|been|being|be|'s|'re|gets?|got|getting)$/;

/** How long who is quoted may be: "the deputy head of the port authority in Mombasa, Mr Ali Hassan Juma,". */
const MAX_SOURCE_TOKENS = 24;

/** Whom somebody quotes "as saying", of which "as" is the token; null where that is not what stands there. */
function quotedBefore(reading: Reading, as: number): Run | null {
  const { tags, quotationAt } = reading;
  if (wordAt(reading, as) !== 'as' || tags[as + 1] !== 'VBG') return null;
  const from = Math.max(sentenceAt(reading, as).first, as - MAX_SOURCE_TOKENS);
  let verb = as - 1;
  while (verb >= from && quotationAt[verb] < 0 && !QUOTES.test(wordAt(reading, verb))) verb--;
  if (verb < from || quotationAt[verb] >= 0 || isPassive(reading, verb)) return null;
  const last = withoutOccasion(reading, verb + 1, withoutTime(reading, verb + 1, as));
  const begins = /^(?:DT|PRP|NN|JJ|CD|FW|POS)/.test(tags[verb + 1]) && !isTimeWord(reading, verb + 1);
  return begins && last > verb + 1 ? { first: verb + 1, last } : null;
}

/** Whether the verb has "be" before it, or a comma: "Osei was later [quoted]", "Lee, [quoted] in the Herald". */
function isPassive(reading: Reading, verb: number): boolean {
  let before = verb - 1;
  while (/^RB/.test(reading.tags[before] ?? '')) before--;
  return PASSIVE.test(wordAt(reading, before)) || reading.tokens[before]?.text === ',';
}

const isTimeWord = (reading: Reading, i: number): boolean => isTime(reading, i) || BEFORE_TIMES.has(wordAt(reading, i));

/** Where a source ends before when it was quoted: "Lena Ford [last week]", "[two years ago]", "[at the time],". */
function withoutTime(reading: Reading, first: number, end: number): number {
  let last = end;
  if (reading.tokens[last - 1].text === ',') last--;
  if (!isTime(reading, last - 1) && wordAt(reading, last - 1) !== 'ago') return last;
  while (last > first + 1 && (isTimeWord(reading, last - 1) || AROUND_TIME.test(wordAt(reading, last - 1)))) last--;
  return reading.tokens[last - 1].text === ',' ? last - 1 : last;
}

const AROUND_TIME = /^(?:the|a|at|ago|earlier|later|(?:year|month|week|day|hour)s|two|three|four|five|six)$/;

/** Where it ends before where: "Lena Ford [in its Monday edition]"; not "an official in the ministry". */
function withoutOccasion(reading: Reading, first: number, last: number): number {
  if (!OCCASION.test(wordAt(reading, last - 1))) return last;
  for (let i = last - 2; i > first; i--) if (/^(?:in|on)$/.test(wordAt(reading, i))) return i;
  return last;
}

const OCCASION = /^(?:edition|issue|report|interview|story|article|broadcast|bulletin|post)$/;
