import type { Span } from '../server/analysis/article.ts';
import type { JoinedText } from '../server/analysis/document/reading.ts';

/** Where the tokens of a text stand in it, in code units: corpora say where spans are by offsets. */
export function tokenSpansOf({ paragraphs }: Pick<JoinedText, 'paragraphs'>): Span[] {
  return paragraphs.flatMap(({ start: from, tokens }) =>
    tokens.map(({ start, end }) => ({ start: from + start, end: from + end })),
  );
}
