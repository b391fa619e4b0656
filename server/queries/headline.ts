import type { Article, Span } from '../analysis/article.ts';
import { CLOSERS } from '../analysis/lexicon/quotation-marks.ts';
import { covers } from '../text/spans.ts';

const STOPPED = new RegExp(`[.!?…:,][)${CLOSERS}]*\\s*$`);

/**
 * The article's first paragraph, where it is a headline: without the full stop of a sentence, and with copy below.
 * It has no room for a source, and the copy names whom it means.
 */
export function headlineOf({ text, paragraphs }: Article): Span | undefined {
  const [first, second] = paragraphs;
  if (!first || !second) return undefined;
  const lastWords = text.slice(Math.max(first.start, first.end - 40), first.end);
  return STOPPED.test(lastWords) ? undefined : first;
}

/** Tells of spans of the article whether they lie in its headline. */
export function headlineTest(article: Article): (span: Span) => boolean {
  const headline = headlineOf(article);
  return (span) => headline !== undefined && covers(headline, span);
}
