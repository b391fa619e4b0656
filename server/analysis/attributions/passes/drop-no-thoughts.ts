import { isQuoted, type Reading, wordAt } from '../../document/reading.ts';
import { WISHES } from '../../lexicon/states-of-mind.ts';
import { classOf } from '../class-of.ts';
import type { Found } from '../drafted.ts';
import type { Pass } from './pass.ts';

/**
 * Leaves out what is no thought: what the sentence gives to nobody ("What is certain is that it will rain"), and a thing that is wished for
 * or expected, for a thought is a clause or an infinitive.
 */
export const dropNoThoughts: Pass = {
  name: 'drop-no-thoughts',
  example: {
    before: '[1S The harbour] [1C wants] [1Q a taller wall].',
    after: 'The harbour wants a taller wall.',
  },
  run(draft) {
    const { reading } = draft;
    draft.drop((one) => classOf(reading, one) === 'thought' && (isNobodys(reading, one) || isThing(reading, one)));
  },
};

/** "What [is certain] is [that it will rain]" */
const isNobodys = (reading: Reading, { source, cue }: Found): boolean =>
  source === null && wordAt(reading, cue.first - 1) === 'what';

/** "wants [a taller wall]" */
function isThing(reading: Reading, { cue, content }: Found): boolean {
  if (!WISHES.has(wordAt(reading, cue.last - 1))) return false;
  return content.every(({ first, last }) => {
    for (let i = first; i < last; i++) if (isQuoted(reading, i) || /^(?:VB|MD|TO)/.test(reading.tags[i])) return false;
    return true;
  });
}
