import { BETWEEN, OUTSIDE, SPAN_KINDS } from '../server/analysis/attributions/learned/labels.ts';
import type { Run } from '../server/analysis/document/run.ts';
import type { AnnotatedArticle, GoldSpan } from './attribution-data.ts';

/** The label of each token; where spans overlap, the first keeps its tokens. */
export function flatLabels({ reading, spans }: AnnotatedArticle): number[] {
  const labels = new Array<number>(reading.tokens.length).fill(OUTSIDE);
  for (const { first, last } of extentsOf(spans).values()) labels.fill(BETWEEN, first, last);
  for (const { role, side, first, last } of spans) {
    const kind = SPAN_KINDS.find((other) => other.role === role && other.side === side);
    if (!kind) continue;
    let label = kind.begin;
    for (let i = first; i < last; i++) {
      if (labels[i] > BETWEEN) continue;
      labels[i] = label;
      label = kind.inside;
    }
  }
  return labels;
}

/** Of each attribution the tokens from its first part to its last. */
function extentsOf(spans: readonly GoldSpan[]): Map<number, Run> {
  const extents = new Map<number, Run>();
  for (const { attribution, first, last } of spans) {
    const extent = extents.get(attribution) ?? { first, last };
    extents.set(attribution, { first: Math.min(first, extent.first), last: Math.max(last, extent.last) });
  }
  return extents;
}
