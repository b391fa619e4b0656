import { isQuoted, type Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { CONTENT_WORDS } from '../../lexicon/clause-words.ts';
import { hasFiniteVerb, isMainClause } from '../../syntax/verbs.ts';
import { isGesture } from './gestures.ts';
import type { Parts } from './parts.ts';

/**
 * How likely cue and content of an attribution must be, by what is said. The more a form can be a deed as well, the surer the
 * judges must be: "added two goals", "called the police". Tuned on articles held out from training.
 */
export const LEAST_LIKELIHOOD = {
  /** Words in quotation marks: few are nobody's. */
  quoted: 0.05,
  /** "Reyes said the wall would hold": a clause that somebody says by a verb of saying. */
  spokenClause: 0.1,
  /** Any other clause or infinitive: "hopes to sail", "the claim that it leaks". */
  clause: 0.25,
  /** "announced | a new wall": a phrase, which may as well be what is done. */
  phrase: 0.4,
};

/** Whether an attribution is less likely than one of its form must be. */
export function isWeak(reading: Reading, parts: Parts): boolean {
  const best = Math.max(...parts.content.map(({ likelihood }) => likelihood));
  return Math.min(parts.cue.likelihood, best) < leastLikelihood(reading, parts);
}

function leastLikelihood(reading: Reading, { cue, isSpoken, source, content }: Parts): number {
  // “This,” Reyes said, pointing at the wall, “is what it looks like.”: no gesture says it.
  if (!isGesture(reading, cue, isSpoken) && content.some(({ span }) => holdsQuoted(reading, span)))
    return LEAST_LIKELIHOOD.quoted;
  if (content.some(({ span }) => isClause(reading, span, isSpoken)))
    return isSpoken && source ? LEAST_LIKELIHOOD.spokenClause : LEAST_LIKELIHOOD.clause;
  if (reading.tags[content[0].span.first] === 'TO') return LEAST_LIKELIHOOD.clause;
  return LEAST_LIKELIHOOD.phrase;
}

/** A clause after a verb of saying has a verb of its own: not “claimed his third goal as Hill slept”. “Wants the man who fell to go” is thought. */
const isClause = (reading: Reading, run: Run, isSpoken: boolean): boolean =>
  CONTENT_WORDS.has(reading.words[run.first].lower) ||
  (isSpoken ? isMainClause(reading, run) : hasFiniteVerb(reading, run));

function holdsQuoted(reading: Reading, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (isQuoted(reading, i)) return true;
  return false;
}
