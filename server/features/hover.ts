import type { Article, Entity, Span } from '../analysis/article.ts';
import type { Explained } from '../analysis/explained.ts';
import { translator } from '../l10n/translate.ts';
import { innerSpeakerAt } from '../queries/inner-speakers.ts';
import { attributionPartAt, mentionAt } from '../queries/places.ts';
import type { Shown } from '../queries/shown.ts';
import { sourcelessQuotations } from '../queries/sourceless.ts';
import { attributionsOf } from '../queries/speakers.ts';
import { touches } from '../text/spans.ts';
import { attributionCard, entityCard, innerCard } from './card.ts';
import { explanationAt, explanationMarkdown, tracedSpanAt } from './explanation.ts';
import type { LinkTo } from './links.ts';
import { noSourceCard } from './no-source.ts';

export interface Hover {
  /** What the card is about. */
  readonly span: Span;
  readonly markdown: string;
}

/**
 * The card at an offset: of a speaker, with why these words are theirs, on a source, a cue or a content; of whoever or whatever is
 * named, on a mention; undefined elsewhere. Whoever is named inside a quotation or a source ("Putin" in "the Putin
 * aide") goes before the one who speaks, and so does the speaker of a quotation within another. With `linkTo` a card links
 * to the places that it tells of.
 */
export function hoverAt(article: Article, offset: number, shown: Shown, linkTo?: LinkTo): Hover | undefined {
  const part = attributionPartAt(article, offset, shown);
  const mentioned = mentionAt(article, offset);
  const named = mentioned && hasCard(article, mentioned.entity, shown) ? mentioned : undefined;
  if (part && (!named || (part.part !== 'content' && named.entity.id === part.attribution.speaker))) {
    const inner = part.part === 'content' ? innerSpeakerAt(article, offset) : undefined;
    if (!inner || inner.speaker.id === part.attribution.speaker)
      return { span: part.span, markdown: attributionCard(article, part.attribution, shown, linkTo) };
    const { start, end } = inner.quotation;
    return { span: { start, end }, markdown: innerCard(article, inner.speaker, part.attribution, shown, linkTo) };
  }
  if (named) return { span: named.mention, markdown: entityCard(article, named.entity, shown, linkTo) };
  const alone = sourcelessQuotations(article, shown).find((quotation) => touches(quotation, offset));
  if (!alone) return undefined;
  return {
    span: { start: alone.start, end: alone.end },
    markdown: noSourceCard(alone.exemption, translator(shown.language)).join('\n\n'),
  };
}

/**
 * The same card, and below a rule how the attribution at the offset came to be; also where there is no card, for one was
 * dropped or is a thought that is not shown.
 */
export function tracedHoverAt(explained: Explained, offset: number, shown: Shown, linkTo?: LinkTo): Hover | undefined {
  const card = hoverAt(explained.article, offset, shown, linkTo);
  const explanation = explanationAt(explained, offset);
  const span = card?.span ?? tracedSpanAt(explained, offset);
  if (!explanation || !span) return card;
  const below = explanationMarkdown(explanation);
  return { span, markdown: card ? `${card.markdown}\n\n---\n\n${below}` : below };
}

/** People, bodies and places have a card, and whatever else speaks: "Russians say". */
function hasCard(article: Article, entity: Entity, shown: Shown): boolean {
  if (entity.type === 'person' || entity.type === 'organization' || entity.type === 'place') return true;
  return attributionsOf(article, entity, shown).length > 0;
}
