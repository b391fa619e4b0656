import type { Article, Entity, Span } from '../analysis/article.ts';
import type { Explained } from '../analysis/explained.ts';
import { attributionPartAt, mentionAt } from '../queries/places.ts';
import { type Shown, shownAttributions } from '../queries/shown.ts';
import { sourcelessQuotations } from '../queries/sourceless.ts';
import { touches } from '../text/spans.ts';
import { attributionCard, entityCard, noSourceCard } from './card.ts';
import { explanationAt, explanationMarkdown, tracedSpanAt } from './explanation.ts';

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
export function hoverAt(article: Article, offset: number, shown: Shown): Hover | undefined {
  const part = attributionPartAt(article, offset, shown);
  const mentioned = mentionAt(article, offset);
  const named = mentioned && hasCard(article, mentioned.entity, shown) ? mentioned : undefined;
  if (part && (!named || (part.part !== 'content' && named.entity.id === part.attribution.speaker))) {
    const speaker = article.entities.find(({ id }) => id === part.attribution.speaker);
    return { span: part.span, markdown: attributionCard(article, part.attribution, speaker, shown) };
  }
  if (named) return { span: named.mention, markdown: entityCard(article, named.entity, shown) };
  const alone = sourcelessQuotations(article).find((quotation) => touches(quotation, offset));
  return alone && { span: { start: alone.start, end: alone.end }, markdown: noSourceCard(alone.exemption) };
}

/**
 * The same card, and below a rule how the attribution at the offset came to be; also where there is no card, for one was
 * dropped or is a thought that is not shown.
 */
export function tracedHoverAt(explained: Explained, offset: number, shown: Shown): Hover | undefined {
  const card = hoverAt(explained.article, offset, shown);
  const explanation = explanationAt(explained, offset);
  const span = card?.span ?? tracedSpanAt(explained, offset);
  if (!explanation || !span) return card;
  const below = explanationMarkdown(explanation);
  return { span, markdown: card ? `${card.markdown}\n\n---\n\n${below}` : below };
}

/** People and bodies have a card, and whatever else speaks: "Moscow said". */
function hasCard(article: Article, { id, type }: Entity, shown: Shown): boolean {
  if (type === 'person' || type === 'organization') return true;
  return shownAttributions(article, shown).some(({ speaker }) => speaker === id);
}
