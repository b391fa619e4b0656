import type { Pass } from './pass.ts';

/** Adds what the form of a sentence says all by itself where no reader has taken anything of it. */
export const addPassedOver: Pass = {
  name: 'add-passed-over',
  example: {
    before: 'In the words of Dana Reyes, the wall is a bill, not a funeral.',
    after: '[1C In the words of] [1S Dana Reyes], [1Q the wall is a bill, not a funeral].',
  },
  run(draft) {
    const taken = draft.taken('cue', 'content');
    draft.add(draft.rules.explicit.filter(({ cue, content }) => [cue, ...content].every((run) => taken.isFree(run))));
  },
};
