import type { Span } from '../server/analysis/article.ts';
import type { JoinedText } from '../server/analysis/document/reading.ts';
import type { Run } from '../server/analysis/document/run.ts';
import { firstIndexFrom, indexAt } from '../server/text/spans.ts';

/** Where the tokens of a text stand in it, in code units: corpora say where spans are by offsets. */
export function tokenSpansOf({ paragraphs }: Pick<JoinedText, 'paragraphs'>): Span[] {
  return paragraphs.flatMap(({ start: from, tokens, starts }) =>
    tokens.map(({ text }, t) => ({ start: from + starts[t], end: from + starts[t] + text.length })),
  );
}

/** The tokens that a stretch of text touches: 99.7 % of the gold spans begin and end where tokens do. */
export const touchedBy = (tokens: readonly Span[], [start, end]: readonly [number, number]): Run => ({
  first: indexAt(tokens, start),
  last: firstIndexFrom(tokens, end),
});
