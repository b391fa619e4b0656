import type { Article, Entity, Span } from '../analysis/article.ts';
import type { Explained } from '../analysis/explained.ts';
import { attributionPartAt, mentionAt } from '../queries/places.ts';
import { unattributedQuotations } from '../queries/quotations.ts';
import { touches } from '../text/spans.ts';
import { attributionCard, entityCard, noSourceCard } from './card.ts';
import { droppedSpanAt, explanationAt, explanationMarkdown } from './explanation.ts';

export interface Hover {
  /** What the card is about. */
  readonly span: Span;
  readonly markdown: string;
}

/**
 * The card at an offset: of a speaker, with why these words are theirs, on a source, a cue or a content; of anybody
 * named, on a mention; undefined elsewhere. Whoever is named inside a quotation or a source ("Putin" in "the Putin
 * aide") goes before the one who speaks.
 */
export function hoverAt(article: Article, offset: number): Hover | undefined {
  const part = attributionPartAt(article, offset);
  const mentioned = mentionAt(article, offset);
  const named = mentioned && isShown(article, mentioned.entity) ? mentioned : undefined;
  if (part && (!named || (part.part !== 'content' && named.entity.id === part.attribution.speaker))) {
    const speaker = article.entities.find(({ id }) => id === part.attribution.speaker);
    return { span: part.span, markdown: attributionCard(article, part.attribution, speaker) };
  }
  if (named) return { span: named.mention, markdown: entityCard(article, named.entity) };
  const orphan = unattributedQuotations(article).find((quotation) => touches(quotation, offset));
  return orphan && { span: { start: orphan.start, end: orphan.end }, markdown: noSourceCard };
}

/** The same card, and below a rule how the attribution at the offset came to be; also where one was dropped and there is no card. */
export function tracedHoverAt(explained: Explained, offset: number): Hover | undefined {
  const card = hoverAt(explained.article, offset);
  const explanation = explanationAt(explained, offset);
  const span = card?.span ?? droppedSpanAt(explained, offset);
  if (!explanation || !span) return card;
  const below = explanationMarkdown(explanation);
  return { span, markdown: card ? `${card.markdown}\n\n---\n\n${below}` : below };
}

/** People and bodies have a card, and whatever else speaks: "Moscow said". */
function isShown({ attributions }: Article, { id, type }: Entity): boolean {
  return type === 'person' || type === 'organization' || attributions.some(({ speaker }) => speaker === id);
}
