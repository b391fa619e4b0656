import type { Article, Entity, Span } from '../analysis/article.ts';
import { headlineTest } from '../queries/headline.ts';
import { hullOf, wordsOf } from '../queries/spans.ts';
import { entitiesById } from '../queries/speakers.ts';
import { type Anonymity, anonymityOf } from './anonymity.ts';
import { isHearsaySource } from './hearsay-sources.ts';
import { isMarked, whoMarker } from './markers.ts';
import type { Finding, Rule } from './rule.ts';

export const unnamedSource: Rule = {
  id: 'unnamed-source',
  summary: 'A source that the article never names',
  explanation: [
    'A named source can be held to what they said; “officials” cannot. The rule flags a source that is a person or a ' +
      'group of people whom the article never names. It weighs one step less (a hint, by default) where the copy says ' +
      'something of who they are or how they know: “a top official”, “two people familiar with the talks”.',
    'Each such source is flagged once, and never where the article names whom it means: “the spokesman” after Dana ' +
      'Reyes, a spokesman. Bodies that speak as one (the police, a ministry, a company), documents, and whom a headline leaves to the copy below it are let pass; “critics say” is unattributed-claim’s.',
  ],
  origin: 'AP and NPR on anonymous sources; Reuters handbook, “Essentials of Reuters sourcing”.',
  severity: 'information',
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
    const flagged = new Set<Entity>();
    const isInHeadline = headlineTest(article);
    return article.attributions.flatMap((attribution) => {
      const entity = entities.get(attribution.speaker);
      if (attribution.class !== 'speech' || (entity && (isNamed(entity) || flagged.has(entity)))) return [];
      const source = hullOf(attribution.source);
      if (!source || isInHeadline(source) || isHearsaySource(article, source)) return [];
      const finding = findingFor(article, source, entity);
      if (finding && entity) flagged.add(entity);
      return finding ? [finding] : [];
    });
  },
};

/** Whether the article calls it by name anywhere, before or after. */
function isNamed({ mentions }: Entity): boolean {
  return mentions.some(({ kind }) => kind === 'name');
}

function findingFor(article: Article, source: Span, entity: Entity | undefined): Finding | undefined {
  const anonymity = anonymityOf(article, source, entity !== undefined);
  if (!anonymity || isMarked(article, source, whoMarker)) return undefined;
  return {
    ...source,
    message: messageFor(shortened(wordsOf(article.text, source)), anonymity),
    mild: anonymity === 'described',
    fixes: [
      { title: `Ask who it is: ${whoMarker}`, edits: [{ start: source.end, end: source.end, text: ` ${whoMarker}` }] },
    ],
  };
}

/** The words up to the first comma: "A senior official, who asked not to be named because …". */
function shortened(words: string): string {
  return words.split(',', 1)[0] ?? words;
}

function messageFor(words: string, anonymity: Anonymity): string {
  return anonymity === 'described'
    ? `“${words}” is described but never named.`
    : `“${words}” is never named, and nothing says how they know.`;
}
