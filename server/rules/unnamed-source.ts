import type { Article, Entity, Span } from '../analysis/article.ts';
import { CALENDAR } from '../analysis/lexicon/times.ts';
import { headlineTest } from '../queries/headline.ts';
import { isMarked, whoMarker } from '../queries/markers.ts';
import { once } from '../queries/once.ts';
import { personNames } from '../queries/people.ts';
import { entitiesById } from '../queries/speakers.ts';
import { flattened } from '../text/flattened.ts';
import { anyOverlaps, hullOf, wordsOf } from '../text/spans.ts';
import type { Finding, Rule } from './rule.ts';
import { type Unnamed, unnamedIn } from './support/anonymity.ts';
import { hasAskedAnonymity } from './support/asked-anonymity.ts';
import { isHearsaySource } from './support/hearsay-sources.ts';
import { isNearCue, isSaying } from './support/saying.ts';

export const unnamedSource: Rule = {
  id: 'unnamed-source',
  summary: 'A source that the article never names',
  explanation: [
    'A named source can be held to what they said; “officials” cannot. The rule flags a source that is a person or a ' +
      'group of people whom the article never names. It weighs one step less (a hint, by default) where the copy says ' +
      'something of who they are or how they know: “a top official”, “two people familiar with the talks”, “a nurse, who asked not to be named”.',
    'Each such source is flagged once, also where it speaks again in the same words, and never where the article names whom it means: “the spokesman” after Dana ' +
      'Reyes, a spokesman, or “both men” after two names. Nor does it flag who is told something (“drivers told not to park”), or a judge, who speaks for a court. Bodies that speak as one (the police, a ministry, a company), documents, and whom a headline leaves to the copy below it are let pass; “critics say” is unattributed-claim’s.',
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
      text: '[[People familiar with the matter]] said the bridge would be sold.',
      fixed: 'People familiar with the matter [who?] said the bridge would be sold.',
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
    'Liv Osk and Hal Brandt were rescued on Sunday. Both climbers said they had lost their way.',
  ],
  check: (article) => {
    const entities = entitiesById(article);
    const seen = new Set<Entity | string>();
    const isInHeadline = headlineTest(article);
    return flattened(article.attributions, (attribution): readonly Finding[] => {
      const entity = entities.get(attribution.speaker);
      const source = hullOf(attribution.source);
      if (attribution.class !== 'speech' || !source || isNamed(entity) || isInHeadline(source)) return [];
      const isAsked = hasAskedAnonymity(article, source, hullOf(attribution.cue));
      const unnamed = unnamedIn(article, source, isAsked || entity !== undefined);
      if (!unnamed || isHearsaySource(article, source) || isNamedBeside(article, source)) return [];
      if (!isSaying(article, attribution) || !isNearCue(article, attribution)) return [];
      const words = wordsOf(article.text, source).replace(` ${whoMarker}`, '');
      const key = entity ?? words.toLowerCase();
      const { noun } = unnamed;
      // “A top aide” is flagged, and then “Brandt’s aide” is the same.
      if (seen.has(key) || (/['’]s /.test(words) && seen.has(noun))) return [];
      if ((!isAsked && isNamedBelow(article, source, noun)) || isOfDocument(article.text, source)) return [];
      seen.add(key).add(noun);
      return isMarked(article, source, whoMarker) ? [] : [findingOf(source, words, unnamed)];
    });
  },
};

/** What the people named are, a word each ("computer" and "scientist"), and where the last of those who are it is first named. */
const roleWords = once(({ entities }: Article): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  for (const { type, role, mentions } of entities) {
    const name = mentions.find(({ kind }) => kind === 'name');
    if (type !== 'person' || !name || !role) continue;
    for (const word of role.toLowerCase().split(/[^\p{L}-]+/u))
      places.set(word, Math.max(places.get(word) ?? 0, name.start));
  }
  return places;
});

/** Those of whom a lead may say "experts". */
const experts = ['expert', 'analyst', 'economist', 'professor', 'researcher', 'scientist', 'strategist', 'lecturer'];

/**
 * Whether a lead sums up what somebody named below says: "A computer scientist said" is "Dana Reyes, a scientist" there,
 * and "experts warned" two professors.
 */
function isNamedBelow(article: Article, { start }: Span, noun: string): boolean {
  const { paragraphs } = article;
  const lead = paragraphs[Math.min(LEAD_PARAGRAPHS, paragraphs.length) - 1];
  if (!lead || start >= lead.end) return false;
  const roles = roleWords(article);
  const isBelow = (role: string): boolean => (roles.get(role) ?? -1) > start;
  const singular = noun.replace(/s$/, '');
  return isBelow(singular) || (experts.includes(singular) && experts.some(isBelow));
}

/** A headline and two paragraphs. */
const LEAD_PARAGRAPHS = 3;

/** "analysts surveyed by a bank", "In a report by the university, researchers say": the survey or report is the source. */
function isOfDocument(text: string, { start, end }: Span): boolean {
  const beside = text.slice(start, end + 20);
  if (/\b(?:surveyed|polled|interviewed)\b/.test(beside)) return true;
  const isOfScience = /^(?:the )?(?:researchers|scientists|authors|experts|academics)\b/i.test(beside);
  return (
    isOfScience &&
    /\b(?:report|study|survey|paper|review)\b/.test(text.slice(Math.max(0, start - MAX_CHARACTERS_BACK), end + 20))
  );
}

/** How far back a report may be spoken of. */
const MAX_CHARACTERS_BACK = 300;

/** Whether the article calls it by name anywhere, before or after. */
function isNamed(entity: Entity | undefined): boolean {
  return entity?.mentions.some(({ kind }) => kind === 'name') ?? false;
}

/** What may stand between the comma and the name that follows it: "a nurse, Ms Dana Reyes", but not "a nurse, who works for Ms Reyes". */
const MAX_TITLE_CHARACTERS = 24;

/** A name that the source is the title of: "Sergeant" before "Crowe". */
const FOLLOWED_BY_NAME = /^\s(\p{Lu}\p{Ll}+)/u;

/**
 * Whether a name stands before the source's comma, or behind one within it, or right behind the source: "Dana Reyes, a nurse"; "a
 * nurse, Dana Reyes"; "Sergeant Crowe", where the reader has taken the name for something else.
 */
function isNamedBeside(article: Article, { start, end }: Span): boolean {
  const { text } = article;
  const [, next] = FOLLOWED_BY_NAME.exec(text.slice(end, end + MAX_TITLE_CHARACTERS)) ?? [];
  if (next && !CALENDAR.has(next.toLowerCase()) && next.toLowerCase() !== 'may') return true;
  const isBehindComma = /,\s?$/.test(text.slice(Math.max(0, start - 2), start));
  if (isBehindComma && anyOverlaps(personNames(article), { start: start - 4, end: start })) return true;
  const comma = text.slice(start, end).indexOf(',');
  if (comma < 0) return false;
  const behind = start + comma + 1;
  const until =
    /\b(?:who|whose|which|speaking|of|to|for|from|in|at|with)\b/.exec(text.slice(behind, end))?.index ?? end - behind;
  const apposed = { start: behind, end: behind + Math.min(until, MAX_TITLE_CHARACTERS) };
  return apposed.end > apposed.start && anyOverlaps(personNames(article), apposed);
}

function findingOf({ start, end }: Span, words: string, { weight }: Unnamed): Finding {
  const isMild = weight === 'described';
  const complaint = isMild ? 'is described but never named' : 'is never named, and nothing says how they know';
  return {
    ...{ start, end, mild: isMild },
    // Up to the comma: the rest of "a senior official, who asked not to be named," is long and says no more.
    message: `“${words.split(',', 1)[0]}” ${complaint}.`,
    fixes: [{ title: `Ask who it is: ${whoMarker}`, edits: [{ start: end, end, text: ` ${whoMarker}` }] }],
  };
}
