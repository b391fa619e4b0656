import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { hasFiniteVerb } from '../../syntax/verbs.ts';
import type { Found } from '../drafted.ts';
import type { Occupancy } from '../occupancy.ts';
import { clauseBefore } from './clause-before.ts';
import type { Pass } from './pass.ts';

/**
 * Takes the whole clause before "according to" where what was read of it has no verb: of "She leads among men, among older
 * voters, according to a poll" nobody vouches for "among older voters" alone.
 */
export const extendBeforeAccordingTo: Pass = {
  name: 'extend-before-according-to',
  example: {
    before: 'And she leads Mr. Roch, [1Q a lawyer, among older voters], [1C according to] [1S a poll].',
    after: 'And [1Q she leads Mr. Roch, a lawyer, among older voters], [1C according to] [1S a poll].',
  },
  run(draft) {
    const taken = draft.taken();
    draft.change((one) => {
      const content = beforeAccording(draft.reading, one, taken);
      return content && { content };
    });
  },
};

function beforeAccording(reading: Reading, { cue, content }: Found, taken: Occupancy): Run[] | null {
  const { tokens } = reading;
  const comma = cue.first - 1;
  const isBefore = tokens[comma]?.text === ',' && content[0].last === comma;
  if (wordAt(reading, cue.first) !== 'according' || !isBefore || content.length !== 1) return null;
  const from = content[0].first;
  const half = clauseBefore(reading, cue.first, from, taken);
  if (!half || hasFiniteVerb(reading, { first: from, last: comma }) || !hasFiniteVerb(reading, half)) return null;
  return [{ first: half.first, last: comma }];
}
