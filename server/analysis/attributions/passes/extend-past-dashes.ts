import { isGlued, lastWordEnd, type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import { isDash } from '../../syntax/noun-phrases.ts';
import { classOf } from '../class-of.ts';
import type { Found } from '../drafted.ts';
import type { Occupancy } from '../occupancy.ts';
import type { Pass } from './pass.ts';

/**
 * Extends a content that was read up to a dash of an aside to the end of its sentence: "that the ferries - there are four - | will
 * be late". One that is only told in part ends at neither dash.
 */
export const extendPastDashes: Pass = {
  name: 'extend-past-dashes',
  example: {
    before: '[1S Roch] [1C predicted] [1Q that well-kept ports] - which include Tull - will grow by two percent.',
    after: '[1S Roch] [1C predicted] [1Q that well-kept ports - which include Tull - will grow by two percent].',
  },
  run(draft) {
    const taken = draft.taken();
    draft.change((one) => {
      const last = restEnd(draft.reading, one, taken);
      return last === null ? null : { content: [{ first: one.content[0].first, last }] };
    });
  },
};

/** The token at which the rest behind an aside ends, or null where there is none or something of it is another's. */
function restEnd(reading: Reading, one: Found, taken: Occupancy): number | null {
  const { cue, source, content } = one;
  const { tokens, quotationAt } = reading;
  const { first, last: dash } = content[0];
  if (content.length !== 1 || first < cue.last || !isSpacedDash(reading, dash)) return null;
  // A thing that is only spoken of goes on nowhere: "the demand for coal - which makes steel - has risen".
  if (!source || classOf(reading, one) !== 'speech' || wordAt(reading, first) !== 'that') return null;
  const last = lastWordEnd(reading, sentenceAt(reading, dash));
  const dashes: number[] = [];
  for (let i = first; i < last; i++) {
    if (quotationAt[i] >= 0 || (i > dash && taken.ownerAt(i) >= 0) || tokens[i].text === ';') return null;
    if (isSpacedDash(reading, i)) dashes.push(i);
  }
  // "that the wall would hold – it is of oak – and walked out": the paper goes on.
  const isOver = dashes.length !== 2 || /^(?:and|but|or|while)$/.test(wordAt(reading, dashes[1] + 1));
  return isOver || dashes[1] === last - 1 ? null : last;
}

/** Whether a token is a dash or a hyphen that stands for one; not that of "first-ever". */
const isSpacedDash = (reading: Reading, i: number): boolean =>
  isDash(reading, i) || (reading.tokens[i]?.text === '-' && !isGlued(reading, i));
