import type { Article, Attribution, Span } from '../analysis/article.ts';
import { byPlace, overlap, spanAt } from '../text/spans.ts';
import { once } from './once.ts';

interface Said extends Span {
  readonly attribution: Attribution;
}

const contentsOf = once(({ attributions }: Article): readonly Said[] =>
  attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort(byPlace),
);

/** The attribution that holds words of a quotation; undefined where it is nobody's. */
export function attributionOf(article: Article, quotation: Span): Attribution | undefined {
  const near = spanAt(contentsOf(article), quotation.start);
  return near && overlap(near, quotation) ? near.attribution : undefined;
}
