import { lastWordEnd, type Reading, sentenceAt, textOf, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Found } from '../drafted.ts';
import type { Pass } from './pass.ts';

/**
 * Gives who is named at the head of a sentence, "According to Reyes, …", all of it: up to its end, "the wall, which is old, will hold", and from
 * behind the comma, "In the words of Reyes, it was “a mess”".
 */
export const extendAfterAccordingTo: Pass = {
  name: 'extend-after-according-to',
  example: {
    before:
      '[1C According to] [1S Dana Reyes], [1Q the wall will hold for a century], which is more than the old one did.',
    after:
      '[1C According to] [1S Dana Reyes], [1Q the wall will hold for a century, which is more than the old one did].',
  },
  run(draft) {
    const cues = draft.taken('cue');
    draft.change((one, i) => {
      const run = one.content.length === 1 ? wholeClause(draft.reading, one) : null;
      if (!run) return null;
      // "according to Reyes, it will hold; according to Osk, it will not"
      const { last } = one.content[0];
      const isMark = draft.reading.tokens[last]?.text === ';';
      for (let at = last; isMark && at < run.last; at++)
        if (cues.ownerAt(at) >= 0 && cues.ownerAt(at) !== i) return null;
      return { content: [run] };
    });
  },
};

function wholeClause(reading: Reading, { cue, source, content: [{ first, last }] }: Found): Run | null {
  const { quotationAt, tokens } = reading;
  const sentence = sentenceAt(reading, cue.first);
  if (cue.first !== sentence.first || first < cue.last || first >= sentence.last) return null;
  const isAccordingTo = wordAt(reading, cue.first) === 'according';
  const end = isAccordingTo && quotationAt[first] < 0 ? lastWordEnd(reading, sentence) : last;
  const comma = source && source.first === cue.last && tokens[source.last]?.text === ',' ? source.last : null;
  const isHead = comma !== null && (isAccordingTo || textOf(reading, cue).toLowerCase() === 'in the words of');
  const start = isHead && comma < first ? comma + 1 : first;
  return start === first && end === last ? null : { first: start, last: end };
}
