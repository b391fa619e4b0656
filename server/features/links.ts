import type { Article, Attribution, Entity, Span } from '../analysis/article.ts';
import type { Translate } from '../l10n/translate.ts';
import { plainWords } from '../queries/plain-words.ts';
import { attributionHull } from '../queries/speakers.ts';
import { firstWords } from './first-words.ts';
import { escaped } from './markdown.ts';
import { introductionOf } from './references.ts';

/** The address of a place in the article, for a client that goes there on a click. */
export type LinkTo = (span: Span) => string;

/** So many quotations have a link. */
const MAX_LINKS = 4;
const LINK_CHARACTERS = 36;

/** A line of links: to where somebody is introduced, and to what else they say, in text order. */
export function linksOf(
  article: Article,
  entity: Entity,
  others: readonly Attribution[],
  linkTo: LinkTo,
  t: Translate,
): string {
  const introduction = introductionOf(entity);
  const first = introduction ? [`[${t('first mention')}](${linkTo(introduction)})`] : [];
  const rest = others.slice(0, MAX_LINKS).map((attribution) => {
    const words = attribution.content.map((span) => plainWords(article, span)).join(' … ');
    return `[${escaped(firstWords(words, LINK_CHARACTERS))}](${linkTo(attributionHull(attribution))})`;
  });
  const left = others.length - rest.length;
  return t('See {0}', [...first, ...rest, ...(left > 0 ? [t('{0} more', left)] : [])].join(' · '));
}
