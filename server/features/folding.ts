import type { Article, Span } from '../analysis/article.ts';
import { speechQuotations } from '../queries/quotations.ts';
import { sectionsOf } from '../queries/sections.ts';
import { byPlace } from '../text/spans.ts';

/** What can be folded to its first line: a quotation that runs over paragraphs, or a heading with what stands below it. */
export const foldsOf = (article: Article): Span[] =>
  [...speechQuotations(article).filter(({ pieces }) => pieces.length > 1), ...sectionsOf(article)]
    .map(({ start, end }) => ({ start, end }))
    .sort(byPlace);
