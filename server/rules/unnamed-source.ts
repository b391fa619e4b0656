import type { Article, Entity, Span } from '../analysis/article.ts';
import { told } from '../l10n/translate.ts';
import { headlineTest } from '../queries/headline.ts';
import { isMarked, whoMarker } from '../queries/markers.ts';
import { speakerOf } from '../queries/speakers.ts';
import { flattened } from '../text/flattened.ts';
import { hullOf, wordsOf } from '../text/spans.ts';
import type { Finding, Rule } from './rule.ts';
import { type Unnamed, unnamedIn } from './support/anonymity.ts';
import { hasAskedAnonymity, hasAskedBefore } from './support/asked-anonymity.ts';
import { sourcePhrase } from './support/flagged.ts';
import { isHearsaySource } from './support/hearsay-sources.ts';
import { isNamed, isNamedBelow, isNamedBeside } from './support/named.ts';
import { isNearCue, isSaying } from './support/saying.ts';

export const unnamedSource: Rule = {
  id: 'unnamed-source',
  summary: 'A source that the article never names',
  explanation: [
    'A named source can be held to what they said; “officials” cannot. The rule flags a source that is a person or a ' +
      'group of people whom the article never names. It weighs one step less where the setting makes it a warning or more and the copy says ' +
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
    const seen = new Set<Entity | string>();
    const isInHeadline = headlineTest(article);
    return flattened(article.attributions, (attribution): readonly Finding[] => {
      const entity = speakerOf(article, attribution);
      const source = hullOf(attribution.source);
      if (attribution.class !== 'speech' || !source || isNamed(entity) || isInHeadline(source)) return [];
      const isAsked = hasAskedAnonymity(article, source, hullOf(attribution.cue));
      const hasAsked = !isAsked && !entity && hasAskedBefore(article, source);
      const unnamed = unnamedIn(article, source, isAsked || hasAsked || entity !== undefined, hasAsked, isAsked);
      if (!unnamed || isHearsaySource(article, source) || isNamedBeside(article, source)) return [];
      if (!isSaying(article, attribution) || !(isAsked || isNearCue(article, attribution))) return [];
      const words = wordsOf(article.text, source).replace(` ${whoMarker}`, '');
      const key = entity ?? words.toLowerCase();
      const { noun } = unnamed;
      // “A top aide” is flagged, and then “Brandt’s aide” or “the aide” is the same.
      if (seen.has(key) || ((hasAsked || /['’]s /.test(words)) && seen.has(noun))) return [];
      if ((!isAsked && isNamedBelow(article, source, noun)) || isOfDocument(article.text, source)) return [];
      seen.add(key).add(noun);
      return isMarked(article, source, whoMarker) ? [] : [findingOf(article, source, words, unnamed)];
    });
  },
};

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

function findingOf(article: Article, source: Span, words: string, { weight }: Unnamed): Finding {
  const isMild = weight === 'described';
  // Up to the comma: the rest of "a senior official, who asked not to be named," is long and says no more.
  const who = words.split(',', 1)[0]!;
  return {
    ...sourcePhrase(article, source),
    mild: isMild,
    message: isMild
      ? told('“{0}” is described but never named.', who)
      : told('“{0}” is never named, and nothing says how they know.', who),
    fixes: [
      {
        title: told('Ask who it is: {0}', whoMarker),
        edits: [{ start: source.end, end: source.end, text: ` ${whoMarker}` }],
      },
    ],
  };
}
