import { isGlued, type Reading, sentenceAt } from '../../document/reading.ts';
import type { Found } from '../draft.ts';
import { isBrokenOff } from './broken-off.ts';
import type { Pass } from './pass.ts';

/**
 * Gives the second half of a quotation to whoever says the first: of “This,” he said, pointing at the wall, “is what it looks
 * like.” nobody points at the second.
 */
export const joinSplitQuotations: Pass = {
  name: 'join-split-quotations',
  run(draft) {
    const { attributions } = draft;
    const content = attributions.map((one) => one.content);
    const joined = new Set<number>();
    let before = 0;
    for (let i = 1; i < attributions.length; i++) {
      const first = { ...attributions[before], content: content[before] };
      if (isSecondHalf(draft.reading, first, attributions[i])) {
        content[before] = [...content[before], ...content[i]];
        joined.add(i);
      } else before = i;
    }
    draft.change((_, i) => ({ content: content[i] }));
    draft.drop((_, i) => joined.has(i));
  },
};

/** A quotation is broken off no more often than so. */
const MAX_HALVES = 8;

/** Whether a quotation goes on in small letters where the one before it, in the same sentence, broke off with a comma. */
function isSecondHalf(reading: Reading, before: Found, { cue, type, content }: Found): boolean {
  const [{ first }] = content;
  // A verb right before the mark has its own: “We wait,” he said, adding, “and see.”
  if (type !== 'direct' || content.length > 1 || before.content.length > MAX_HALVES || first - cue.last <= 1)
    return false;
  const sentence = sentenceAt(reading, first);
  const isBroken = before.content.some(
    (half) => half.first >= sentence.first && half.last <= before.cue.first && isBrokenOff(reading, half),
  );
  return isBroken && isGlued(reading, first + 1) && /^\p{Ll}/u.test(reading.tokens[first + 1].text);
}
