import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Pass } from './pass.ts';
import { BE, contentAfter } from './passive.ts';

/** Leaves out who hears it: of "Swimmers were told that the baths would shut" the swimmers are no part of what is said. */
export const dropHearers: Pass = {
  name: 'drop-hearers',
  example: {
    before: '[1Q Swimmers] [1C were told] on Tuesday [1Q that the baths would shut “for repairs”].',
    after: 'Swimmers [1C were told] on Tuesday [1Q that the baths would shut “for repairs”].',
  },
  run(draft) {
    draft.change(({ cue, content }) => {
      const after = contentAfter(cue, content);
      return after.length > 0 && after.length < content.length && isTold(draft.reading, cue)
        ? { content: after }
        : null;
    });
  },
};

/** "were told" */
const isTold = (reading: Reading, { first, last }: Run): boolean =>
  last - first > 1 && wordAt(reading, last - 1) === 'told' && BE.has(wordAt(reading, first));
