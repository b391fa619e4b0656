import type { Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { CONTENT_WORDS } from '../../lexicon/clause-words.ts';
import { hasFiniteVerb } from '../../syntax/verbs.ts';
import type { Parts } from './parts.ts';

/** How likely an attribution of speech must be whose content is no quotation; tuned on documents held out from training. */
export const MIN_SPEECH_LIKELIHOOD = {
  /** "replied | within the week", "read | from a sheet of paper" */
  circumstance: 0.1,
  /** A clause that nothing introduces, with nobody who says it. */
  nobodysClause: 0.1,
};

/**
 * Whether an attribution of speech is too weak for its form. Verbs of speech are read at little likelihood, for what is said is
 * seldom missed; but some of what stands beside them only tells how or when.
 */
export function isWeak(reading: Reading, { cue, isSpoken, source, content }: Parts): boolean {
  const { tags, words, quotationAt } = reading;
  if (!isSpoken || content.some(({ span }) => holds(span, (i) => quotationAt[i] >= 0))) return false;
  const likelihood = Math.min(cue.likelihood, Math.max(...content.map((part) => part.likelihood)));
  const { first } = content[0].span;
  if (CONTENT_WORDS.has(words[first].lower)) return false;
  if (content.some(({ span }) => hasFiniteVerb(reading, span)))
    return !source && likelihood < MIN_SPEECH_LIKELIHOOD.nobodysClause;
  return tags[first] === 'IN' && likelihood < MIN_SPEECH_LIKELIHOOD.circumstance;
}

function holds({ first, last }: Run, is: (token: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (is(i)) return true;
  return false;
}
