import { lastWordEnd, type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Pass } from './pass.ts';

/** Extends what is said to the end of a sentence that "according to" heads: "According to Reyes, the wall, which is old, will hold." */
export const extendAfterAccordingTo: Pass = {
  name: 'extend-after-according-to',
  example: {
    before:
      '[1C According to] [1S Dana Reyes], [1Q the wall will hold for a century], which is more than the old one did.',
    after:
      '[1C According to] [1S Dana Reyes], [1Q the wall will hold for a century, which is more than the old one did].',
  },
  run(draft) {
    draft.change(({ cue, content }) => {
      const run = content.length === 1 ? accordingTo(draft.reading, cue, content[0]) : null;
      return run && { content: [run] };
    });
  },
};

function accordingTo(reading: Reading, cue: Run, { first, last }: Run): Run | null {
  const { quotationAt } = reading;
  const sentence = sentenceAt(reading, cue.first);
  if (cue.first !== sentence.first || wordAt(reading, cue.first) !== 'according') return null;
  if (first < cue.last || first >= sentence.last || quotationAt[first] >= 0) return null;
  const end = lastWordEnd(reading, sentence);
  return end === last ? null : { first, last: end };
}
