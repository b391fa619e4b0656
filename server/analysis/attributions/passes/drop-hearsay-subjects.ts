import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Pass } from './pass.ts';
import { BE, contentAfter } from './passive.ts';

/** Leaves out who is only spoken of: of "Some officers are said to be unhappy" the subject is no source, and no part of what is said. */
export const dropHearsaySubjects: Pass = {
  name: 'drop-hearsay-subjects',
  example: {
    before: '[1Q Some officers] [1C are said] [1Q to be unhappy with the deal].',
    after: 'Some officers [1C are said] [1Q to be unhappy with the deal].',
  },
  run(draft) {
    draft.change(({ cue, content }) => {
      const after = contentAfter(cue, content);
      const isHearsay = after.length === 1 && isPassedOn(draft.reading, cue, after[0]);
      return isHearsay ? { source: null, content: after, evidence: 'a cue without a source' } : null;
    });
  },
};

/** "are said [to be unhappy]" */
function isPassedOn(reading: Reading, { first, last }: Run, said: Run): boolean {
  const isPassive = last - first > 1 && reading.tags[last - 1] === 'VBN' && BE.has(wordAt(reading, first));
  return isPassive && PASSED_ON.has(wordAt(reading, last - 1)) && wordAt(reading, said.first) === 'to';
}

const PASSED_ON: ReadonlySet<string> = new Set(
  'said reported believed thought understood alleged rumoured rumored'.split(' '),
);
