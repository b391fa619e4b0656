import { type Reading, sentenceAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Occupancy } from '../occupancy.ts';
import type { Pass } from './pass.ts';

/**
 * Joins a content that was parted at an aside and goes on behind it: "that the wall], which has stood for years, [was late" is
 * one thing said. What holds a quotation or a part of another attribution is no aside.
 */
export const joinParentheticals: Pass = {
  name: 'join-parentheticals',
  run(draft) {
    const taken = draft.taken();
    draft.change(({ content }) => {
      const whole: Run[] = [];
      for (const run of content) {
        const before = whole.at(-1);
        if (before && isAside(draft.reading, taken, before.last, run.first))
          whole[whole.length - 1] = { first: before.first, last: run.last };
        else whole.push(run);
      }
      return { content: whole };
    });
  },
};

/** So long a clause set off by commas may be. */
const MAX_ASIDE_TOKENS = 30;

/** Whether tokens are an aside between commas, within a sentence and in the paper's own words. */
function isAside(reading: Reading, taken: Occupancy, first: number, last: number): boolean {
  const { tokens, quotationAt } = reading;
  if (last - first < 3 || last - first > MAX_ASIDE_TOKENS) return false;
  if (tokens[first].text !== ',' || tokens[last - 1].text !== ',') return false;
  if (sentenceAt(reading, first).last <= last) return false;
  for (let i = first - 1; i <= last; i++) if (quotationAt[i] >= 0) return false;
  return taken.isFree({ first, last });
}
