/** Where an article speaks of persons. */
import type { Article, Mention, Span } from '../analysis/article.ts';
import { flattened } from '../text/flattened.ts';
import { unionOf } from '../text/spans.ts';
import { once } from './once.ts';

const personMentions = once(({ entities }: Article): readonly Mention[] =>
  flattened(entities, ({ type, mentions }) => (type === 'person' ? mentions : [])),
);

/** Every stretch that refers to a person, be it by a pronoun; sorted and disjoint. */
export const personSpans = once((article: Article): readonly Span[] => unionOf(personMentions(article)));

/** Every stretch that names a person; sorted and disjoint. */
export const personNames = once((article: Article): readonly Span[] =>
  unionOf(personMentions(article).filter(({ kind }) => kind === 'name')),
);
