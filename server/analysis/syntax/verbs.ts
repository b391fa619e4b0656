import type { Reading } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { RELATIVES, SUBORDINATORS } from '../lexicon/clause-words.ts';

const FINITE: ReadonlySet<string> = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** Whether a Penn tag is that of a verb that has a subject: "said", "says", "will"; not "to say", "saying". */
export const isFiniteTag = (tag: string): boolean => FINITE.has(tag);

/** Whether a run of tokens holds such a verb, as a clause does. */
export function hasFiniteVerb({ tags }: Pick<Reading, 'tags'>, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (isFiniteTag(tags[i])) return true;
  return false;
}

/**
 * Whether a run of tokens is a clause, that is, holds a finite verb of its own: not “a second goal when he crossed for Hill, who fell”, whose verbs
 * are those of clauses within, nor “a third goal and pointed to the sky”, “salt, tasted it”, whose
 * verb goes on with what stands before the run.
 */
export function isMainClause({ words, tags }: Pick<Reading, 'words' | 'tags'>, { first, last }: Run): boolean {
  let isWithin = false;
  let commas = 0;
  for (let i = first; i < last; i++) {
    const { lower } = words[i];
    if (lower === ',') commas++;
    if (SUBORDINATORS.has(lower) || RELATIVES.has(lower) || (lower === 'that' && i > first && tags[i] !== 'DT'))
      isWithin = true;
    if (!isFiniteTag(tags[i])) continue;
    const goesOn = i > first && (tags[i - 1] === 'CC' || (commas === 1 && words[i - 1].lower === ','));
    if (!isWithin && !goesOn) return true;
    isWithin = false;
  }
  return false;
}
