import type { Article, Span } from '../analysis/article.ts';
import { wordsOf } from '../text/spans.ts';
import { tokensWithin } from './tokens.ts';

/** What a link has behind its words: `](https://example.org "Title")`, `][1]`. */
const TARGET = /\]\([^)]*\)|\]\[[^\]]*\]/g;

/**
 * The words of a span as a reader of the printed article sees them, on one line: of Markdown’s “the [report](https://example.org) was **late**” they are
 * “the report was late”. The span’s edges are words; marks of emphasis stand outside them, also where the other one of a pair is inside.
 */
export function plainWords(article: Article, span: Span): string {
  const { text, language } = article;
  if (language !== 'markdown') return wordsOf(text, span);
  const [first, ...others] = tokensWithin(article, span);
  if (!first) return wordsOf(text, span);
  let [words, last] = [first.text, first.end];
  for (const token of others) {
    const isApart = /\s/.test(text.slice(last, token.start).replace(TARGET, ''));
    words += isApart ? ` ${token.text}` : token.text;
    last = token.end;
  }
  return words;
}
