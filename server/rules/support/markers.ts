/**
 * The queries that quick fixes leave in the copy for its writer. A rule is silent where its query already stands:
 * the desk has seen it, and the brackets say so to every reader of the draft.
 */
import type { Article, Span } from '../../analysis/article.ts';
import { spanAt } from '../../text/spans.ts';
import type { Edit } from '../rule.ts';

export const whoMarker = '[who?]';
export const sourceMarker = '[source?]';

/** Whether the marker stands within the span or right behind it: in or behind "Officials" of "Officials [who?] said". */
export function isMarked({ text }: Article, { start, end }: Span, marker: string): boolean {
  return text.slice(start, end + marker.length + 1).includes(marker);
}

/** Puts the marker at the end of the sentence that holds the end of the span: "It fell [source?]." */
export function markerEdit(article: Article, span: Span, marker: string): Edit {
  const at = stopsFrom(article.text, sentenceAround(article, span));
  return { start: at, end: at, text: ` ${marker}` };
}

/** The sentence that holds the span's last character; the span itself where there is none. */
export function sentenceAround({ sentences }: Article, span: Span): Span {
  const sentence = spanAt(sentences, span.end - 1);
  return sentence && sentence.start < span.end ? sentence : span;
}

/** Where the sentence's own closing stops begin: before the "." of "It fell." */
function stopsFrom(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && '.!?…'.includes(text[at - 1]!)) at -= 1;
  return at;
}
