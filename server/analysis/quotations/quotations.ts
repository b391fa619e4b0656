import type { Attribution, Quotation, Span, StrayMark } from '../article.ts';
import { hasTexMarks } from '../lexicon/quotation-marks.ts';
import { kindOfQuotation } from './quotation-kind.ts';
import { type Mark, marksOf } from './quotation-marks.ts';
import { type Pair, pairingOf } from './quotation-pairs.ts';

export interface Quotations {
  readonly quotations: Quotation[];
  readonly strayMarks: StrayMark[];
}

/**
 * The quotations of a text in order, outer before inner, and the marks without partner. Each paragraph is read for
 * itself, so that a missing mark does no harm beyond it; only a *running* quotation, which its paragraph leaves open
 * and the next reopens, goes over the end.
 *
 * @param paragraphs in order, disjoint
 * @returns quotations in order of their starts, each within one paragraph, marks included; of two that overlap one holds the other
 */
export function quotationsOf(copy: string, paragraphs: readonly Span[]): Quotations {
  const quotations: Quotation[] = [];
  const strayMarks: StrayMark[] = [];
  const isTex = hasTexMarks(copy);
  const marks = paragraphs.map((paragraph) => marksOf(copy, paragraph, isTex));
  let carried = false;
  paragraphs.forEach((paragraph, i) => {
    const { pairs, unclosed, unopened } = pairingOf(marks[i]);
    const last = unclosed.at(-1);
    const next = marks[i + 1]?.[0];
    // Runs on: the last quotation stays open, and the next paragraph begins with the same mark.
    const runs =
      last !== undefined &&
      next !== undefined &&
      next.start === paragraphs[i + 1].start &&
      next.place === 'opening' &&
      next.family === last.family &&
      pairs.every(({ open, close }) =>
        open.start < last.start ? close!.start < last.start : open.family !== last.family,
      );
    const running = runs ? last : null;
    if (running) pairs.push({ open: running, close: null });
    // The last part of a running quotation that never closes is one still; the missing mark is told of.
    const reopened = carried ? unclosed.find(({ start }) => start === paragraph.start) : undefined;
    if (reopened && reopened !== running) pairs.push({ open: reopened, close: null });
    for (const mark of unclosed)
      if (mark !== running && mark.weight === 3) strayMarks.push({ start: mark.start, end: mark.end, side: 'opening' });
    for (const mark of unopened)
      if (mark.weight === 3) strayMarks.push({ start: mark.start, end: mark.end, side: 'closing' });
    const wasCarried = carried;
    carried = runs;
    for (const quotation of nested(copy, paragraph, pairs, wasCarried, running)) quotations.push(quotation);
  });
  return { quotations, strayMarks: strayMarks.sort((a, b) => a.start - b.start) };
}

/** The quotations of one paragraph in order with their levels. */
function nested(
  copy: string,
  paragraph: Span,
  pairs: readonly Pair[],
  carried: boolean,
  running: Mark | null,
): Quotation[] {
  const ends: number[] = [];
  return [...pairs]
    .sort((a, b) => a.open.start - b.open.start)
    .map(({ open, close }) => {
      const span = { start: open.start, end: close ? close.end : paragraph.end };
      while (ends.length > 0 && ends.at(-1)! <= span.start) ends.pop();
      const level = ends.length;
      ends.push(span.end);
      const continued = carried && open.start === paragraph.start;
      return {
        ...span,
        kind: close === null || continued ? 'speech' : kindOfQuotation(copy, paragraph, span),
        level,
        closed: close !== null,
        continues: open === running,
        continued,
      };
    });
}

/**
 * The quotations with what now is known of their kind: a fragment within what somebody is made to say is speech
 * ("endangered"), whatever its form.
 *
 * @param quotations in order
 * @param attributions in any order
 */
export function spokenQuotations(quotations: readonly Quotation[], attributions: readonly Attribution[]): Quotation[] {
  const said = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  return quotations.map((quotation) => {
    while (next < said.length && said[next].end < quotation.end) next++;
    const spoken = quotation.kind === 'scare' && said[next] !== undefined && said[next].start <= quotation.start;
    return spoken ? { ...quotation, kind: 'speech' } : quotation;
  });
}
