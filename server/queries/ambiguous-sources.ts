import type { Article, Entity, Span } from '../analysis/article.ts';
import { FEMININE, MASCULINE } from '../analysis/lexicon/pronouns.ts';
import { anyOverlaps, byPlace, hullOf, indexAt, spansWithin, unionOf, wordsOf } from '../text/spans.ts';
import { once } from './once.ts';
import { quotedSpans } from './quotations.ts';

/** A “he” or “she” as source, and the people, two or more, of whom the sentence before may make a reader think. */
export interface AmbiguousSource extends Span {
  readonly candidates: readonly Entity[];
}

/**
 * The pronouns as sources of speech that more than one person could be meant by. It looks at the sentence before the pronoun's own, the
 * paper's words alone, and leaves out whom the article calls “she” where the pronoun is “he”.
 */
export const ambiguousSources = once((article: Article): readonly AmbiguousSource[] => {
  const people = peopleNamed(article);
  const genders = genderTest(article);
  const sources = unionOf(article.attributions.flatMap(({ source }) => source));
  return article.attributions.flatMap(({ class: kind, source }) => {
    const span = hullOf(source);
    const pronoun = span && wordsOf(article.text, span).toLowerCase();
    if (kind !== 'speech' || !span || (pronoun !== 'he' && pronoun !== 'she')) return [];
    const at = indexAt(article.sentences, span.start);
    const own = article.sentences[at];
    const before = article.sentences[at - 1];
    if (!own || !before || own.paragraph !== before.paragraph) return [];
    const isNamedAlready = spansWithin(people, { start: own.start, end: span.start }).length > 0;
    if (isNamedAlready || anyOverlaps(sources, before)) return [];
    const fitting = spansWithin(people, before).filter(({ entity }) => genders(entity, pronoun));
    const candidates = [...new Set(fitting.map(({ entity }) => entity))];
    return candidates.length < 2 ? [] : [{ ...span, candidates }];
  });
});

interface Named extends Span {
  readonly entity: Entity;
}

/** Where the paper's own words name a person, in text order. */
function peopleNamed(article: Article): Named[] {
  const quoted = quotedSpans(article);
  return (
    article.entities
      .flatMap((entity): Named[] =>
        entity.type !== 'person'
          ? []
          : entity.mentions.flatMap(({ start, end, kind }) => (kind === 'name' ? [{ start, end, entity }] : [])),
      )
      // “Brandt’s team” names no candidate.
      .filter(
        (mention) => !anyOverlaps(quoted, mention) && !/^['’]/.test(article.text.slice(mention.end, mention.end + 1)),
      )
      .sort(byPlace)
  );
}

/** Tells whether a pronoun fits somebody, by the pronouns that the article has for them elsewhere. */
export function genderTest({ text }: Article): (entity: Entity, pronoun: 'he' | 'she') => boolean {
  return ({ mentions }, pronoun) => {
    const words = mentions.filter(({ kind }) => kind === 'pronoun').map((span) => wordsOf(text, span).toLowerCase());
    const he = words.filter((word) => MASCULINE.has(word)).length;
    const she = words.filter((word) => FEMININE.has(word)).length;
    return pronoun === 'he' ? she === 0 || he > she : he === 0 || she > he;
  };
}
