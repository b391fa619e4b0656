import type { Article, Attribution } from '../analysis/article.ts';
import { cueVerb } from '../analysis/lexicon/cues.ts';
import { spansWithin } from '../queries/spans.ts';

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
