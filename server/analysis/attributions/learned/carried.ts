import { paragraphAt, type Reading, sentenceAt } from '../../document/reading.ts';
import { Occupancy } from '../occupancy.ts';
import type { Parts } from './parts.ts';
import { type Judged, withoutOverlaps } from './reach.ts';

/**
 * Gives quotations that have no cue of their own to an attribution near them: `“A,” Reyes said.` and in the next line `“B.”`,
 * a speech that runs over paragraphs, a list of quotations after a colon. It goes to the cue after it in its paragraph where
 * the chain has seen it before its cue, else to the last one up to the paragraph before.
 *
 * @param likely the contents that the chain finds likely
 * @param occupied what is taken by what the rules are sure of
 */
export function withCarriedContents(
  reading: Reading,
  likely: readonly Judged[],
  attributions: readonly Parts[],
  occupied: Occupancy,
): Parts[] {
  const { paragraphs, quotationAt } = reading;
  const paragraphOf = (token: number): number => paragraphAt(paragraphs, token);
  const taken = new Occupancy(occupied);
  for (const { cue, source, content } of attributions) {
    for (const { span } of source ? [cue, source, ...content] : [cue, ...content]) taken.take(span);
  }
  const contents = attributions.map(({ content }) => [...content]);
  /** The last paragraph that an attribution reaches. */
  const reached = attributions.map(({ cue, content }) =>
    Math.max(paragraphOf(cue.span.first), ...content.map(({ span }) => paragraphOf(span.first))),
  );
  /** The last token of an attribution; what a sentence follows in its paragraph is over when the paragraph is. */
  const ends = attributions.map(
    ({ cue, content }) => Math.max(cue.span.last, ...content.map(({ span }) => span.last)) - 1,
  );
  let next = 0;
  for (const orphan of orphansOf(likely, taken)) {
    const { first, side } = orphan.span;
    if (quotationAt[first] < 0) continue;
    while (next < attributions.length && attributions[next].cue.span.first < first) next++;
    const here = paragraphOf(first);
    const isAfter = next < attributions.length && paragraphOf(attributions[next].cue.span.first) === here;
    const end = ends[next - 1];
    const isOpen =
      next > 0 &&
      attributions[next - 1].isSpoken &&
      (reached[next - 1] === here || sentenceAt(reading, end).last === paragraphs[paragraphOf(end)].last);
    const isBefore = isOpen && here - reached[next - 1] <= 1;
    const owner = isAfter && (side === 'before' || !isBefore) ? next : isBefore ? next - 1 : -1;
    if (owner < 0) continue;
    contents[owner].push(orphan);
    reached[owner] = Math.max(reached[owner], here);
    ends[owner] = Math.max(ends[owner], orphan.span.last - 1);
  }
  return attributions.map((parts, i) => ({
    ...parts,
    content: contents[i].sort((a, b) => a.span.first - b.span.first),
  }));
}

/** Those of the likely contents that stand free and do not overlap. */
const orphansOf = (likely: readonly Judged[], taken: Occupancy): Judged[] =>
  withoutOverlaps(
    likely.filter(({ span }) => taken.isFree(span)),
    0,
  );
