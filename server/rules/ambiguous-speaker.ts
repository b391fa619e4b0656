import type { Article, Entity, Span } from '../analysis/article.ts';
import { FEMININE, MASCULINE } from '../analysis/lexicon/pronouns.ts';
import { speechQuotations } from '../queries/quotations.ts';
import { anyOverlaps, byPlace, hullOf, indexAt, spansWithin, unionOf, wordsOf } from '../text/spans.ts';
import type { Rule } from './rule.ts';
import { shortName } from './support/short-name.ts';

interface Named extends Span {
  readonly entity: Entity;
}

export const ambiguousSpeaker: Rule = {
  id: 'ambiguous-speaker',
  summary: 'A “he” or “she” that two people could be the speaker behind',
  explanation: [
    'Where the sentence before names two people whom “he” may mean, a reader takes the wrong one half of the time. Write the name.',
    'The rule looks at the sentence before the pronoun’s own, the paper’s words alone, and leaves out whom the article ' +
      'calls “she” where the pronoun is “he”. A sentence with somebody who speaks in it is no riddle: the next “he” goes on.',
  ],
  origin: 'No style guide: what readers and machines alike get wrong.',
  severity: 'information',
  profiles: { none: 'off' },
  bad: [
    {
      text: 'Mr. Brandt has known Mr. Ibsen since school. Hal Brandt met Tom Ibsen on the pier. [[He]] said the planks were rotten.',
      fixed:
        'Mr. Brandt has known Mr. Ibsen since school. Hal Brandt met Tom Ibsen on the pier. Brandt said the planks were rotten.',
    },
  ],
  good: [
    'Hal Brandt came to the pier on Monday. He said the planks were rotten.',
    'Hal Brandt praised Tom Ibsen’s calm on Monday. He said the planks were rotten.',
    'Hal Brandt said Tom Ibsen had built the pier. He said the planks were rotten.',
    'Hal Brandt met Tom Ibsen at the pier on Monday. Brandt said the planks were rotten.',
  ],
  check: (article) => {
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
      if (candidates.length < 2) return [];
      const names = candidates.slice(0, 3).map(shortName);
      const message = `“${wordsOf(article.text, span)}” may be ${names.join(' or ')}.`;
      const fixes = names.map((name) => ({ title: `Write “${name}”`, edits: [{ ...span, text: name }] }));
      return [{ ...span, message, fixes }];
    });
  },
};

/** Where the paper's own words name a person, in text order. */
function peopleNamed(article: Article): Named[] {
  const quoted = unionOf(speechQuotations(article).flatMap(({ pieces }) => pieces));
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
function genderTest({ text }: Article): (entity: Entity, pronoun: 'he' | 'she') => boolean {
  return ({ mentions }, pronoun) => {
    const words = mentions.filter(({ kind }) => kind === 'pronoun').map((span) => wordsOf(text, span).toLowerCase());
    const he = words.filter((word) => MASCULINE.has(word)).length;
    const she = words.filter((word) => FEMININE.has(word)).length;
    return pronoun === 'he' ? she === 0 || he > she : he === 0 || she > he;
  };
}
