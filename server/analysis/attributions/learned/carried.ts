import { Occupancy } from '../occupancy.ts';
import { Place } from './context.ts';
import type { Parts } from './parts.ts';
import type { Scene } from './ranked-candidates.ts';
import { type Judged, withoutOverlaps } from './reach.ts';
import { isSpeech } from './spans.ts';

/** How likely the chain must find a quotation without a cue of its own to be said by the speaker before it. */
const MIN_PROBABILITY = 0.2;

/**
 * Gives quotations that have no cue of their own to an attribution near them: `“A,” Reyes said.` and in the next line `“B.”`,
 * a speech that runs over paragraphs, a list of quotations after a colon. It goes to the cue after it in its paragraph where
 * the chain has seen it before its cue, else to the last one up to the paragraph before.
 */
export function withCarriedContents(scene: Scene, attributions: readonly Parts[], occupied: Occupancy): Parts[] {
  const { paragraph, quotationPlace, last: sentenceLast, paragraphLast } = scene.around;
  const taken = new Occupancy(occupied);
  for (const { cue, source, content } of attributions) {
    for (const { span } of source ? [cue, source, ...content] : [cue, ...content]) taken.take(span);
  }
  const contents = attributions.map(({ content }) => [...content]);
  /** The last paragraph that an attribution reaches. */
  const reached = attributions.map(({ cue, content }) =>
    Math.max(paragraph[cue.span.first], ...content.map(({ span }) => paragraph[span.first])),
  );
  /** The last token of an attribution; what a sentence follows in its paragraph is over when the paragraph is. */
  const ends = attributions.map(
    ({ cue, content }) => Math.max(cue.span.last, ...content.map(({ span }) => span.last)) - 1,
  );
  let next = 0;
  for (const orphan of orphansOf(scene, taken)) {
    const { first, side } = orphan.span;
    if (quotationPlace[first] === Place.outside) continue;
    while (next < attributions.length && attributions[next].cue.span.first < first) next++;
    const here = paragraph[first];
    const isAfter = next < attributions.length && paragraph[attributions[next].cue.span.first] === here;
    const end = ends[next - 1];
    const isOpen =
      next > 0 &&
      isSpeech(scene.around, attributions[next - 1].cue.span) &&
      (reached[next - 1] === here || sentenceLast[end] === paragraphLast[end]);
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

function orphansOf({ content }: Scene, taken: Occupancy): Judged[] {
  const free = content.filter((span) => taken.isFree(span));
  return withoutOverlaps(
    free.map((span) => ({ span, likelihood: span.probability })),
    MIN_PROBABILITY,
  );
}
