import type { Article, Entity, Span } from '../analysis/article.ts';
import { headlineTest } from '../queries/headline.ts';
import { anyOverlaps, hullOf, unionOf, wordsOf } from '../queries/spans.ts';
import { entitiesById } from '../queries/speakers.ts';
import { type Anonymity, anonymityOf } from './anonymity.ts';
import { isHearsaySource } from './hearsay-sources.ts';
import { isMarked, whoMarker } from './markers.ts';
import type { Finding, Rule } from './rule.ts';
import { isNearCue, isSaying } from './saying.ts';

export const unnamedSource: Rule = {
  id: 'unnamed-source',
  summary: 'A source that the article never names',
  explanation: [
    'A named source can be held to what they said; “officials” cannot. The rule flags a source that is a person or a ' +
      'group of people whom the article never names. It weighs one step less (a hint, by default) where the copy says ' +
      'something of who they are or how they know: “a top official”, “two people familiar with the talks”.',
    'Each such source is flagged once, also where it speaks again in the same words, and never where the article names whom it means: “the spokesman” after Dana ' +
      'Reyes, a spokesman. Bodies that speak as one (the police, a ministry, a company), documents, and whom a headline leaves to the copy below it are let pass; “critics say” is unattributed-claim’s.',
  ],
  origin: 'AP and NPR on anonymous sources; Reuters handbook, “Essentials of Reuters sourcing”.',
  severity: 'information',
  profiles: {},
  bad: [
    {
      text: '[[Officials]] said the bridge would stay closed until June.',
      fixed: 'Officials [who?] said the bridge would stay closed until June.',
    },
    {
      text: 'The bridge will stay closed until June, [[a senior engineer]] said.',
      fixed: 'The bridge will stay closed until June, a senior engineer [who?] said.',
    },
  ],
  good: [
    'Dana Reyes, a spokeswoman for the port, said the bridge would stay closed until June.',
    'Dana Reyes, a spokeswoman for the port, spoke on Monday. The spokeswoman said the bridge was closed.',
    'Police said the bridge would stay closed until June.',
  ],
  check: (article) => {
    const entities = entitiesById(article);
    const seen = new Set<Entity | string>();
    const isInHeadline = headlineTest(article);
    const isNamedBeside = namedBesideTest(article);
    return article.attributions.flatMap((attribution) => {
      const entity = entities.get(attribution.speaker);
      const source = hullOf(attribution.source);
      if (attribution.class !== 'speech' || !source || isNamed(entity) || isInHeadline(source)) return [];
      if (isNamedBeside(source) || !isSaying(article, attribution) || !isNearCue(article, attribution)) return [];
      const anonymity = isHearsaySource(article, source)
        ? undefined
        : anonymityOf(article, source, entity !== undefined);
      const words = wordsOf(article.text, source).replace(` ${whoMarker}`, '');
      const key = entity ?? words.toLowerCase();
      const noun = words.split(',', 1)[0]!.split(' ').at(-1)!.toLowerCase();
      // “A top aide” is flagged, and then “Brandt’s aide” is the same.
      if (!anonymity || seen.has(key) || (/['’]s /.test(words) && seen.has(noun))) return [];
      seen.add(key).add(noun);
      return isMarked(article, source, whoMarker) ? [] : [findingOf(source, words, anonymity)];
    });
  },
};

/** Whether the article calls it by name anywhere, before or after. */
function isNamed(entity: Entity | undefined): boolean {
  return entity?.mentions.some(({ kind }) => kind === 'name') ?? false;
}

/** Whether a name stands before the source's comma, or behind one within it: "Dana Reyes, a nurse"; "a nurse, Dana Reyes". */
function namedBesideTest({ text, entities }: Article): (source: Span) => boolean {
  const names = unionOf(
    entities.flatMap(({ type, mentions }) => (type === 'person' ? mentions.filter(({ kind }) => kind === 'name') : [])),
  );
  return (source) => {
    const before = /,\s?$/.test(text.slice(Math.max(0, source.start - 2), source.start));
    if (before && anyOverlaps(names, { start: source.start - 4, end: source.start })) return true;
    const comma = text.slice(source.start, source.end).indexOf(',');
    return comma >= 0 && anyOverlaps(names, { start: source.start + comma, end: source.end });
  };
}

function findingOf({ start, end }: Span, words: string, anonymity: Anonymity): Finding {
  const isMild = anonymity === 'described';
  const complaint = isMild ? 'is described but never named' : 'is never named, and nothing says how they know';
  return {
    ...{ start, end, mild: isMild },
    // Up to the comma: the rest of "a senior official, who asked not to be named," is long and says no more.
    message: `“${words.split(',', 1)[0]}” ${complaint}.`,
    fixes: [{ title: `Ask who it is: ${whoMarker}`, edits: [{ start: end, end, text: ` ${whoMarker}` }] }],
  };
}
