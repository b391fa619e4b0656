import { type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
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
const BE = /^(?:is|are|was|were|been|being|be|'s|'re)$/;

/** How long who is quoted may be: "the deputy head of the port authority in Mombasa, Mr Ali Hassan Juma,". */
const MAX_SOURCE_TOKENS = 24;

/** Whom somebody quotes "as saying", of which "as" is the token; null where that is not what stands there. */
function quotedBefore(reading: Reading, as: number): Run | null {
  const { tokens, tags, quotationAt } = reading;
  if (wordAt(reading, as) !== 'as' || tags[as + 1] !== 'VBG') return null;
  const from = Math.max(sentenceAt(reading, as).first, as - MAX_SOURCE_TOKENS);
  let verb = as - 1;
  while (verb >= from && quotationAt[verb] < 0 && !QUOTES.test(wordAt(reading, verb))) verb--;
  if (verb < from || quotationAt[verb] >= 0 || BE.test(wordAt(reading, verb - 1))) return null;
  let last = as;
  while (
    last > verb + 1 &&
    (tokens[last - 1].text === ',' || isTime(reading, last - 1) || isDayPreposition(reading, last - 1))
  )
    last--;
  return last > verb + 1 && wordAt(reading, verb + 1) !== 'by' ? { first: verb + 1, last } : null;
}

/** "on Monday": the preposition before a day that is cut already. */
const isDayPreposition = (reading: Reading, i: number): boolean =>
  wordAt(reading, i) === 'on' && isTime(reading, i + 1);
