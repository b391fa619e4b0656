/** Where an article speaks of persons; each answer is sorted. */
import type { Article, Mention, Span } from '../analysis/article.ts';
import { byPlace, unionOf } from '../text/spans.ts';
import { once } from './once.ts';

const personMentions = once(({ entities }: Article): readonly Mention[] =>
  entities.flatMap(({ type, mentions }) => (type === 'person' ? mentions : [])).sort(byPlace),
);

/** Every stretch that refers to a person, be it by a pronoun; disjoint. */
export const personSpans = once((article: Article): readonly Span[] => unionOf(personMentions(article)));

/** Every stretch that names a person; disjoint. */
export const personNames = once((article: Article): readonly Span[] =>
  unionOf(personMentions(article).filter(({ kind }) => kind === 'name')),
);
