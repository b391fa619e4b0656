import type { Pass } from './pass.ts';

/** Adds what the form of a sentence says all by itself where no reader has taken anything of it. */
export const addPassedOver: Pass = {
  name: 'add-passed-over',
  run(draft) {
    const taken = draft.taken('cue', 'content');
    draft.add(draft.rules.explicit.filter(({ cue, content }) => [cue, ...content].every((run) => taken.isFree(run))));
  },
};
