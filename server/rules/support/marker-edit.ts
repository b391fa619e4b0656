import type { Article, Span } from '../../analysis/article.ts';
import { sentenceAround } from '../../queries/markers.ts';
import type { Edit } from '../rule.ts';

/** Puts the marker at the end of the sentence that holds the end of the span: "It fell [source?]." */
export function markerEdit(article: Article, span: Span, marker: string): Edit {
  const at = stopsFrom(article.text, sentenceAround(article, span));
  return { start: at, end: at, text: ` ${marker}` };
}

/** Where the sentence's own closing stops begin: before the "." of "It fell." */
function stopsFrom(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && '.!?…'.includes(text[at - 1]!)) at -= 1;
  return at;
}
