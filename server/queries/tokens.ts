import type { Article, Span, Token } from '../analysis/article.ts';
import { firstIndexFrom, indexAt, overlap } from '../text/spans.ts';

/** The tokens that lie within a span, in order, with their offsets in the text. */
export function tokensWithin({ paragraphs }: Pick<Article, 'paragraphs'>, span: Span): Token[] {
  const found: Token[] = [];
  for (let p = indexAt(paragraphs, span.start); p < paragraphs.length && overlap(paragraphs[p]!, span); p++) {
    const { start: from, tokens } = paragraphs[p]!;
    for (let t = firstIndexFrom(tokens, span.start - from); t < tokens.length; t++) {
      const { start, end, text } = tokens[t]!;
      if (from + end > span.end) break;
      found.push({ start: from + start, end: from + end, text });
    }
  }
  return found;
}
