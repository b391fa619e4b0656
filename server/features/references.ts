import type { Article, Entity, Mention, Span } from '../analysis/article.ts';
import { attributionPartAt, mentionAt } from '../queries/places.ts';
import type { Shown } from '../queries/shown.ts';
import { speakerOf } from '../queries/speakers.ts';

/**
 * All mentions of whoever is mentioned at the offset, or speaks there: by name, by nominal and by pronoun, in text
 * order. Empty where nobody is.
 */
export function mentionsAt(article: Article, offset: number, shown: Shown): readonly Mention[] {
  const mentioned = mentionAt(article, offset)?.entity;
  const part = mentioned ? undefined : attributionPartAt(article, offset, shown);
  return (mentioned ?? (part && speakerOf(article, part.attribution)))?.mentions ?? [];
}

/** Where the article first calls them by their full name, else where it first mentions them. */
export function introductionAt(article: Article, offset: number, shown: Shown): Span | undefined {
  return introductionOf({ mentions: mentionsAt(article, offset, shown) });
}

/** Where somebody is first called by the full name, else where they are first mentioned. */
export function introductionOf({ mentions }: Pick<Entity, 'mentions'>): Span | undefined {
  const names = mentions.filter(({ kind }) => kind === 'name');
  const [first = mentions[0], ...others] = names;
  return others.reduce((longest, name) => (longest && lengthOf(name) > lengthOf(longest) ? name : longest), first);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
