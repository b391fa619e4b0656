/**
 * The queries that quick fixes leave in the copy for its writer. A rule is silent where its query already stands:
 * the desk has seen it, and the brackets say so to every reader of the draft.
 */
import type { Article, Span } from '../analysis/article.ts';
import { spanAt } from '../text/spans.ts';

export const whoMarker = '[who?]';
export const sourceMarker = '[source?]';

/** Whether the marker stands within the span or right behind it: in or behind "Officials" of "Officials [who?] said". */
export function isMarked({ text }: Article, { start, end }: Span, marker: string): boolean {
  return text.slice(start, end + marker.length + 1).includes(marker);
}

/** The sentence that holds the span's last character; the span itself where there is none. */
export function sentenceAround({ sentences }: Article, span: Span): Span {
  const sentence = spanAt(sentences, span.end - 1);
  return sentence && sentence.start < span.end ? sentence : span;
}
