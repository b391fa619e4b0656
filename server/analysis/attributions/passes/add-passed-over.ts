import type { Pass } from './pass.ts';

/**
 * Adds what the form of a sentence says all by itself where no reader has taken anything of it. Only by verbs of saying that a bare clause
 * may follow: what "added", "wrote" or "offered" takes is as often a deed.
 */
export const addPassedOver: Pass = {
  name: 'add-passed-over',
  example: {
    before: 'In the words of Dana Reyes, the wall is a bill, not a funeral.',
    after: '[1C In the words of] [1S Dana Reyes], [1Q the wall is a bill, not a funeral].',
  },
  run(draft) {
    const { rules } = draft;
    const taken = draft.taken('cue', 'content');
    const sayings = new Set(
      rules.cues.filter(({ entry }) => entry.class === 'speech' && entry.bare).map(({ first }) => first),
    );
    draft.add(
      rules.explicit.filter(
        ({ cue, content }) => sayings.has(cue.first) && [cue, ...content].every((run) => taken.isFree(run)),
      ),
    );
  },
};
