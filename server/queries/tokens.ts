import type { Article, Paragraph, PlacedToken, Span } from '../analysis/article.ts';
import { indexWhere } from '../analysis/document/run.ts';
import { indexAt, overlap } from '../text/spans.ts';

/** The tokens of a paragraph, in order, with their offsets in the text. */
export const tokensOf = (paragraph: Paragraph): PlacedToken[] => paragraph.tokens.map((_, t) => tokenAt(paragraph, t));

function tokenAt({ start: from, tokens, starts }: Paragraph, t: number): PlacedToken {
  const { text } = tokens[t]!;
  const start = from + starts[t]!;
  return { start, end: start + text.length, text };
}

/** The tokens that lie within a span, in order, with their offsets in the text. */
export function tokensWithin({ paragraphs }: Pick<Article, 'paragraphs'>, span: Span): PlacedToken[] {
  const found: PlacedToken[] = [];
  for (let p = indexAt(paragraphs, span.start); p < paragraphs.length && overlap(paragraphs[p]!, span); p++) {
    const paragraph = paragraphs[p]!;
    const { start: from, starts } = paragraph;
    for (let t = indexWhere(starts, (start) => start, span.start - from); t < starts.length; t++) {
      const token = tokenAt(paragraph, t);
      if (token.end > span.end) break;
      found.push(token);
    }
  }
  return found;
}
