import type { Article, Quotation } from '../analysis/article.ts';
import { told } from '../l10n/translate.ts';
import { headlineTest } from '../queries/headline.ts';
import { anyOverlaps, unionOf } from '../text/spans.ts';
import type { Rule } from './rule.ts';
import { marksOf } from './support/marks.ts';

/** So few words are a fragment, and so many fragments are a habit. */
const MAX_FRAGMENT_WORDS = 2;
const MIN_FRAGMENTS = 3;

export const fragmentQuote: Rule = {
  id: 'fragment-quote',
  summary: 'Quotations of one or two words, many in an article',
  explanation: [
    'A word or two in quotation marks is seldom what makes a quotation worth having; many of them make the copy look as if ' +
      'it winked. Quote the sentence, or tell it in the paper’s own words without marks.',
    `The rule is silent until an article has ${MIN_FRAGMENTS} of them outside its headline, and counts only words that somebody is ` +
      'made to say: a title, a nickname or a word held at arm’s length is none.',
  ],
  origin: 'AP, on fragmentary quotes.',
  severity: 'information',
  profiles: { none: 'off', reuters: 'off', guardian: 'off' },
  bad: [
    {
      text: 'Mayor Dana Reyes said the pier was [[“rotten”]] and its planks [[“a trap”]]. She said the builder had been [[“asleep.”]]',
      fixed:
        'Mayor Dana Reyes said the pier was rotten and its planks “a trap”. She said the builder had been “asleep.”',
    },
  ],
  good: [
    'Mayor Dana Reyes said the pier was “rotten” and its planks “a trap”.',
    '“Yes,” said Dana Reyes. “No,” said Hal Brandt. “Never,” said Tom Ibsen.',
  ],
  check: (article) => {
    const fragments = fragmentsIn(article);
    if (fragments.length < MIN_FRAGMENTS) return [];
    return fragments.map((fragment) => {
      const { start, end } = fragment;
      const { open, close } = marksOf(article.text, fragment);
      const edits = [
        { start, end: start + open.length, text: '' },
        { start: end - close.length, end, text: '' },
      ];
      const message = told('One of {0} quotations of a word or two.', fragments.length);
      return { start, end, message, fixes: [{ title: told('Take the marks away'), edits }] };
    });
  },
};

/** The fragments within sentences of the paper's own; “Yes,” is a whole sentence. */
function fragmentsIn(article: Article): Quotation[] {
  const isInHeadline = headlineTest(article);
  const mixed = unionOf(article.attributions.flatMap(({ type, content }) => (type === 'mixed' ? content : [])));
  return article.quotations.filter(
    (quotation) =>
      quotation.level === 0 &&
      quotation.closed &&
      quotation.kind === 'speech' &&
      anyOverlaps(mixed, quotation) &&
      article.text.slice(quotation.start, quotation.end).trim().split(/\s+/).length <= MAX_FRAGMENT_WORDS &&
      !isInHeadline(quotation),
  );
}
