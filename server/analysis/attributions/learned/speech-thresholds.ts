import { CONTENT_WORDS } from '../../lexicon/clause-words.ts';
import { isFiniteTag } from '../../syntax/verbs.ts';
import { Place, type Surroundings } from './context.ts';
import type { Parts } from './parts.ts';
import type { Scene } from './ranked-candidates.ts';
import { isSpeech } from './spans.ts';

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
export function isWeak({ around }: Scene, { cue, source, content }: Parts): boolean {
  if (!isSpeech(around, cue.span) || content.some(({ span }) => holds(around, span, isInQuotation))) return false;
  const likelihood = Math.min(cue.likelihood, Math.max(...content.map((part) => part.likelihood)));
  const first = around.words[content[0].span.first];
  if (CONTENT_WORDS.has(first.word.lower)) return false;
  if (content.some(({ span }) => holds(around, span, isFiniteVerb)))
    return !source && likelihood < MIN_SPEECH_LIKELIHOOD.nobodysClause;
  return first.tag === 'IN' && likelihood < MIN_SPEECH_LIKELIHOOD.circumstance;
}

const isInQuotation = ({ quotationPlace }: Surroundings, i: number): boolean => quotationPlace[i] !== Place.outside;
const isFiniteVerb = ({ words }: Surroundings, i: number): boolean => isFiniteTag(words[i].tag);

function holds(
  around: Surroundings,
  { first, last }: { readonly first: number; readonly last: number },
  is: (around: Surroundings, i: number) => boolean,
): boolean {
  for (let i = first; i < last; i++) if (is(around, i)) return true;
  return false;
}
