import type { Reading } from '../document/reading.ts';
import type { Run } from '../document/run.ts';

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Whether a Penn tag is that of a verb that has a subject: "said", "says", "will"; not "to say", "saying". */
export const isFiniteTag = (tag: string): boolean => FINITE.has(tag);

/** Whether a run of tokens holds such a verb, as a clause does. */
export function hasFiniteVerb({ tags }: Pick<Reading, 'tags'>, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (isFiniteTag(tags[i])) return true;
  return false;
}
