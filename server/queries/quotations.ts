import type { Article, Quotation, Span } from '../analysis/article.ts';
import { flattened } from '../text/flattened.ts';
import { anyOverlaps, unionOf } from '../text/spans.ts';
import { headlineTest } from './headline.ts';
import { once } from './once.ts';
import { isSourced } from './speakers.ts';

/** A quotation of speech, whole: one that runs over paragraphs has a piece in each. */
export interface SpeechQuotation extends Span {
  readonly pieces: readonly Quotation[];
}

/** The outermost quotations of speech in text order; titles, nicknames and scare quotes are not among them. */
export const speechQuotations = once(({ quotations }: Article): readonly SpeechQuotation[] => {
  const found: Quotation[][] = [];
  for (const piece of quotations) {
    if (piece.level > 0 || piece.kind !== 'speech') continue;
    const before = piece.continued ? found.at(-1) : undefined;
    if (before?.at(-1)?.continues) before.push(piece);
    else found.push([piece]);
  }
  return found.map((pieces) => ({ start: pieces[0]!.start, end: pieces.at(-1)!.end, pieces }));
});

/** Their pieces, sorted and disjoint: where an article quotes what is said. */
export const quotedSpans = once((article: Article): readonly Span[] =>
  unionOf(flattened(speechQuotations(article), ({ pieces }) => pieces)),
);

/** Those quotations of speech that no attribution gives a source to; a headline's are left to the copy below it. */
export const unattributedQuotations = once((article: Article): readonly SpeechQuotation[] => {
  const attributed = article.attributions.filter((attribution) => isSourced(article, attribution));
  const contents = unionOf(flattened(attributed, ({ content }) => content));
  const isInHeadline = headlineTest(article);
  return speechQuotations(article).filter(
    ({ pieces }) => !pieces.some((piece) => anyOverlaps(contents, piece) || isInHeadline(piece)),
  );
});
