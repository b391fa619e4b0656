import { isQuoted, type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { CONTENT_WORDS } from '../../lexicon/clause-words.ts';
import { isMainClause } from '../../syntax/verbs.ts';
import type { Pass } from './pass.ts';

/**
 * Adds what the form of a sentence says all by itself where no reader has taken anything of it. Only by verbs of saying that a bare clause
 * may follow, and only what reads as said, a clause or a quotation: "Orr added a late amendment, which fell" is a deed. What "according to" takes may be a phrase.
 */
export const addPassedOver: Pass = {
  name: 'add-passed-over',
  example: {
    before: 'In the words of Dana Reyes, the wall is a bill, not a funeral.',
    after: '[1C In the words of] [1S Dana Reyes], [1Q the wall is a bill, not a funeral].',
  },
  run(draft) {
    const { rules, reading } = draft;
    const taken = draft.taken('cue', 'content');
    const sayings = new Map(
      rules.cues.filter(({ entry }) => entry.class === 'speech' && entry.bare).map((cue) => [cue.first, cue.form]),
    );
    draft.add(
      rules.explicit.filter(
        ({ cue, content }) =>
          sayings.has(cue.first) &&
          (sayings.get(cue.first) === 'phrase' || content.some((run) => isSaid(reading, run))) &&
          [cue, ...content].every((run) => taken.isFree(run)),
      ),
    );
  },
};

const isSaid = (reading: Reading, run: Run): boolean =>
  isQuoted(reading, run.first) || CONTENT_WORDS.has(wordAt(reading, run.first)) || isMainClause(reading, run);
