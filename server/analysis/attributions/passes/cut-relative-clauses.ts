import type { Reading } from '../../document/reading.ts';
import type { Found, Parts } from '../drafted.ts';
import { relativeClauseAround } from '../relative-clauses.ts';
import type { Pass } from './pass.ts';

/**
 * Keeps what is said in a relative clause to that clause: in "The bridge, which engineers say is unsafe, will close" they do not say
 * that it will close, and the source begins behind the pronoun.
 */
export const cutRelativeClauses: Pass = {
  name: 'cut-relative-clauses',
  example: {
    before: 'The bridge, [1Q which] [1S engineers] [1C say] [1Q is unsafe, will close].',
    after: 'The bridge, [1Q which] [1S engineers] [1C say] [1Q is unsafe], will close.',
  },
  run(draft) {
    draft.change((one) => within(draft.reading, one));
  },
};

/** The parts of an attribution whose cue the relative pronoun's clause goes round, or null where there is no such clause. */
function within(reading: Reading, { source, cue, content }: Found): Parts | null {
  const clause = relativeClauseAround(reading, cue);
  if (!clause) return null;
  const { pronoun, rest } = clause;
  const said = content.at(-1)!;
  // "whom the bank alleges forged the cheque": the pronoun alone is not what is said.
  const isLost = said.first === pronoun.first && said.last === pronoun.last && source !== null;
  if (said.first !== cue.last && !isLost) return null;
  return {
    source: source && { first: Math.max(source.first, pronoun.last), last: cue.first },
    content: [pronoun, { first: rest.first, last: isLost ? rest.last : Math.min(said.last, rest.last) }],
  };
}
