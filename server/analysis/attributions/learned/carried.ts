import { behindCaptions, isCaption } from '../../document/captions.ts';
import { paragraphAt, type Reading, sentenceAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { runningFrom } from '../../quotations/running-from.ts';
import { Occupancy } from '../occupancy.ts';
import type { Parts } from './parts.ts';
import { type Judged, withoutOverlaps } from './reach.ts';

/** How likely a quotation must be to stand alone, where what stands before it is no quotation that it could go on with. */
const MIN_ALONE_PROBABILITY = 0.5;

/** A paragraph of fewer tokens is a cross-heading, “No regrets”, sooner than what goes on. */
const MIN_PARAGRAPH_TOKENS = 10;

/** Whether a quotation is its whole paragraph. */
const isParagraph = (span: Run, paragraph: Run): boolean =>
  span.first === paragraph.first && span.last === paragraph.last && span.last - span.first >= MIN_PARAGRAPH_TOKENS;

/** Attributions with the quotations that go on with theirs, and the quotations that are attributions by themselves. */
export interface Carried {
  readonly attributions: Parts[];
  readonly alone: (readonly Judged[])[];
}

/** What is said in one attribution, and how far it reaches. */
interface Saying {
  readonly content: Judged[];
  readonly isSpoken: boolean;
  /** Its last paragraph. */
  paragraph: number;
  /** Its last token; what a sentence follows in its paragraph is over when the paragraph is. */
  end: number;
}

/**
 * Tells of the quotations that have no cue whose they are. What goes on in quotation marks in the same paragraph, `“A,” Reyes said.
 * “B.”`, or runs on over paragraphs, belongs to the attribution that has the rest of it; what the tagger has seen before its cue, to
 * the one behind. A new quotation in a paragraph of its own, or after a paraphrase, is an attribution by itself.
 *
 * @param likely the contents that the tagger finds likely
 * @param occupied what is taken by what the rules are sure of
 */
export function carriedContents(
  reading: Reading,
  likely: readonly Judged[],
  attributions: readonly Parts[],
  occupied: Occupancy,
): Carried {
  const { paragraphs, quotationAt, quotations } = reading;
  const paragraphOf = (token: number): number => paragraphAt(paragraphs, token);
  const taken = new Occupancy(occupied);
  for (const { cue, source, content } of attributions) {
    for (const { span } of source ? [cue, source, ...content] : [cue, ...content]) taken.take(span);
  }
  /** Who says each quotation, by the first part of one that runs over paragraphs. */
  const owners = new Map<number, Saying>();
  const starts = runningFrom(quotations);
  const own = (saying: Saying, { span: { first, last } }: Judged): void => {
    for (const at of [first, last - 1]) if (quotationAt[at] >= 0) owners.set(starts[quotationAt[at]], saying);
    saying.paragraph = Math.max(saying.paragraph, paragraphOf(first));
    saying.end = Math.max(saying.end, last - 1);
  };
  const sayings = attributions.map(({ cue: { span }, isSpoken, content }): Saying => {
    const saying = { content: [...content], isSpoken, paragraph: paragraphOf(span.first), end: span.last - 1 };
    for (const one of content) own(saying, one);
    return saying;
  });
  const alone: Saying[] = [];
  let next = 0;
  let before: Saying | undefined;
  for (const orphan of orphansOf(likely, taken)) {
    const { first } = orphan.span;
    const q = quotationAt[first];
    if (q < 0) continue;
    while (next < sayings.length && attributions[next].cue.span.first < first) before = sayings[next++];
    const here = paragraphOf(first);
    const after = next < sayings.length && paragraphOf(attributions[next].cue.span.first) === here && sayings[next];
    const owner = owners.get(starts[q]) ?? ownerOf(orphan, here, before, after);
    if (owner === null) continue;
    const saying: Saying = owner ?? { content: [], isSpoken: true, paragraph: here, end: 0 };
    saying.content.push(orphan);
    own(saying, orphan);
    if (owner) continue;
    alone.push(saying);
    before = saying;
  }
  const inOrder = (content: Judged[]): Judged[] => content.sort((a, b) => a.span.first - b.span.first);
  return {
    attributions: attributions.map((parts, i) => ({ ...parts, content: inOrder(sayings[i].content) })),
    alone: alone.map(({ content }) => inOrder(content)),
  };

  /** Whether only captions stand between what was said so many paragraphs before and a paragraph. */
  function isBehindCaptions(distance: number, here: number): boolean {
    const first = here - distance + 1;
    return behindCaptions(first, (at) => at < here && isCaption(paragraphs[at].text)) === here;
  }

  /** The attribution that a quotation in paragraph `here` belongs to; undefined where it is one by itself, null where it is none. */
  function ownerOf(
    { span }: Judged,
    here: number,
    before: Saying | undefined,
    after: Saying | false,
  ): Saying | undefined | null {
    const distance = before ? here - before.paragraph : Number.POSITIVE_INFINITY;
    const isOpen =
      before?.isSpoken &&
      (distance === 0 ||
        (distance === 1 && sentenceAt(reading, before.end).last === paragraphs[before.paragraph].last));
    if (after && (span.side === 'before' || !isOpen)) return after;
    const endsQuoted = before !== undefined && quotationAt[before.content.at(-1)!.span.last - 1] >= 0;
    if (isOpen) return distance === 0 && endsQuoted ? before : undefined;
    const mayStand = isParagraph(span, paragraphs[here])
      ? distance <= 1 || (before !== undefined && isBehindCaptions(distance, here))
      : distance <= 1 && span.side === 'alone';
    return mayStand && span.probability >= MIN_ALONE_PROBABILITY ? undefined : null;
  }
}

/** Those of the likely contents that stand free and do not overlap. */
const orphansOf = (likely: readonly Judged[], taken: Occupancy): Judged[] =>
  withoutOverlaps(
    likely.filter(({ span }) => taken.isFree(span)),
    0,
  );
