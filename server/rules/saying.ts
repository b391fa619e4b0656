import type { Article, Attribution } from '../analysis/article.ts';
import { cueVerb } from '../analysis/lexicon/cues.ts';
import { hullOf, spansWithin } from '../queries/spans.ts';

/**
 * Whether an attribution surely tells words or quotes them: "officials say", and no "priests offer prayers", "some recalled
 * the day" or "the men, accused of".
 */
export function isSaying({ text, tokens }: Article, { type, cue }: Attribution): boolean {
  if (type === 'direct' || cue.length === 0) return true;
  return cue
    .flatMap((span) => spansWithin(tokens, span))
    .some(({ start, end }) => {
      const word = text.slice(start, end).toLowerCase();
      return word === 'according' || cueVerb(word)?.bare === true;
    });
}

/** Between a source and its cue a reader allows an adverb or a day: "officials on Monday again said". */
const NEAR = 40;

/** Whether source and cue stand together, and the source is no agent of a passive: "killed by soldiers in May, said". */
export function isNearCue({ text }: Article, { source, cue }: Attribution): boolean {
  const [who, how] = [hullOf(source), hullOf(cue)];
  if (!who || !how) return true;
  const gap = Math.max(how.start - who.end, who.start - how.end);
  return gap <= NEAR && (who.start > how.start || !/\bby\s$/.test(text.slice(Math.max(0, who.start - 4), who.start)));
}
