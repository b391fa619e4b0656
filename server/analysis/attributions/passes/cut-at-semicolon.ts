import { type Reading, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { hasFiniteVerb } from '../../syntax/verbs.ts';
import type { Pass } from './pass.ts';

/** Ends what is said at a semicolon before a clause of the paper's own: "Reyes said that the wall would hold; the council has its doubts." */
export const cutAtSemicolon: Pass = {
  name: 'cut-at-semicolon',
  run(draft) {
    draft.change(({ cue, content }) => {
      const run = content.length === 1 ? upToSemicolon(draft.reading, cue, content[0]) : null;
      return run && { content: [run] };
    });
  },
};

function upToSemicolon(reading: Reading, cue: Run, { first, last }: Run): Run | null {
  const { tokens, quotationAt } = reading;
  if (first < cue.last) return null;
  for (let i = first + 1; i < last; i++) {
    if (quotationAt[i] >= 0) return null;
    if (tokens[i].text !== ';') continue;
    // "that the wall would hold; and that the pier was safe" is one list.
    const next = /^(?:and|but|or)$/.test(wordAt(reading, i + 1)) ? i + 2 : i + 1;
    const isList = wordAt(reading, next) === wordAt(reading, first);
    return isList || !hasFiniteVerb(reading, { first: i, last }) ? null : { first, last: i };
  }
  return null;
}
