import type { Article, Span } from '../analysis/article.ts';
import { attributionPartAt } from '../queries/places.ts';
import type { Shown } from '../queries/shown.ts';
import { attributionHull } from '../queries/speakers.ts';
import { tokensOf } from '../queries/tokens.ts';
import { covers, spanAt, touches } from '../text/spans.ts';

/**
 * What a growing selection takes from an offset on, each a step wider: the word, the name or part of an attribution, the
 * quotation, the attribution, the sentence, the paragraph, the text.
 */
export function selectionsAt(article: Article, offset: number, shown: Shown): Span[] {
  const { text, paragraphs, sentences, quotations, entities } = article;
  const part = attributionPartAt(article, offset, shown);
  const touched = <S extends Span>(spans: readonly S[]) => spans.filter((span) => touches(span, offset));
  const around = [
    ...wordAt(article, offset),
    ...entities.flatMap(({ mentions }) => touched(mentions)),
    ...touched(quotations).flatMap((whole) => [withoutMarks(whole), whole]),
    ...(part ? [part.span, attributionHull(part.attribution)] : []),
    ...[spanAt(sentences, offset), spanAt(paragraphs, offset)].filter((span) => span !== undefined),
    { start: 0, end: text.length },
  ];
  const grown: Span[] = [];
  for (const { start, end } of around.filter((span) => touches(span, offset)).sort(byLength)) {
    const last = grown.at(-1);
    const isWider = !last || (covers({ start, end }, last) && end - start > last.end - last.start);
    if (isWider) grown.push({ start, end });
  }
  return grown;
}

function wordAt({ paragraphs }: Article, offset: number): Span[] {
  const paragraph = spanAt(paragraphs, offset - 1);
  const found = paragraph && tokensOf(paragraph).findLast((token) => touches(token, offset));
  return found ? [found] : [];
}

const withoutMarks = ({ start, end, closed }: Article['quotations'][number]): Span => ({
  start: start + 1,
  end: closed ? end - 1 : end,
});

const byLength = (a: Span, b: Span): number => a.end - a.start - (b.end - b.start);
