import type { Judged } from './reach.ts';
import type { Ranked } from './scene.ts';
import { isWholeQuotation } from './spans.ts';
import type { Surroundings } from './surroundings.ts';

export const SHARES = {
  /** What a content's own likelihood counts beside that of the others like it. */
  exact: 0.3,
  /** So near to the likeliest must a content come to be chosen in its place. */
  contender: 0.3,
};

export const byLikelihood = (a: Judged, b: Judged): number =>
  b.likelihood - a.likelihood || a.span.first - b.span.first;

/**
 * The contents of a cue of speech, the best first. Where a clause ends is often open: "that the wall was late | , which cost
 * him the vote". So a content is worth not only its own likelihood but also that of the others with which it shares half its
 * tokens: the one in the middle is less often quite right, but more often right for the most part. A quotation ends at its
 * marks. `judged` has the likeliest first.
 */
export function byWorth(around: Surroundings, judged: readonly Judged[]): readonly Judged[] {
  if (judged.length === 0 || isWholeQuotation(around, judged[0].span)) return judged;
  const contenders = judged.filter(({ likelihood }) => likelihood >= SHARES.contender * judged[0].likelihood);
  const worth = ({ span, likelihood }: Judged): Judged => {
    const alike = judged.reduce((sum, other) => sum + other.likelihood * likenessOf(span, other.span), 0);
    return { span, likelihood: SHARES.exact * likelihood + (1 - SHARES.exact) * alike };
  };
  const chosen = contenders.map(worth).sort(byLikelihood);
  return [...chosen, ...judged.slice(contenders.length)];
}

/** How far two runs count as the same content: 1 where they share most of their tokens, 0 where less than two fifths. */
function likenessOf(a: Ranked, b: Ranked): number {
  const common = Math.min(a.last, b.last) - Math.max(a.first, b.first);
  const share = common / (Math.max(a.last, b.last) - Math.min(a.first, b.first));
  return Math.min(1, Math.max(0, (share - 0.4) / 0.2));
}
