import type { Article, Span } from '../analysis/article.ts';
import { hullOf, unionOf, wordsOf } from '../queries/spans.ts';
import { isHearsaySource } from './hearsay-sources.ts';
import { isMarked, markerEdit, sentenceAround, sourceMarker } from './markers.ts';
import type { Rule } from './rule.ts';

export const unattributedClaim: Rule = {
  id: 'unattributed-claim',
  summary: 'Hearsay with no source',
  explanation: [
    '“Reportedly”, “it is believed”, “is said to”, “critics say”: such words tell the reader that somebody says so and keep back who. ' +
      'Name the source, or leave the claim out.',
    'Words that a source of the article says are never flagged, nor is hearsay within their quotations.',
  ],
  origin: 'QUT News on attribution: attribute opinion and claims, not facts.',
  severity: 'information',
  profiles: {},
  bad: [
    {
      text: 'The ferry company is [[reportedly]] close to collapse.',
      fixed: 'The ferry company is reportedly close to collapse [source?].',
    },
    {
      text: '[[It is believed]] that the fire began in the kitchen.',
      fixed: 'It is believed that the fire began in the kitchen [source?].',
    },
    {
      text: '[[Critics say]] that the ferry is too slow.',
      fixed: 'Critics say that the ferry is too slow [source?].',
    },
  ],
  good: [
    'The ferry company is close to collapse, its owner, Hal Brandt, said.',
    'The ferry company owes 12 million crowns, according to its annual report.',
  ],
  check: (article) =>
    hearsayIn(article).flatMap((hearsay) => {
      const sentence = sentenceAround(article, hearsay);
      if (isMarked(article, sentence, sourceMarker)) return [];
      const message = `“${wordsOf(article.text, hearsay)}” is hearsay: nobody is named who says so.`;
      const fix = {
        title: `Ask for the source: ${sourceMarker}`,
        edits: [markerEdit(article, sentence, sourceMarker)],
      };
      return [{ ...hearsay, message, fixes: [fix] }];
    }),
};

/** The words that pass hearsay on: "reportedly", and "critics say", which has a source that is none. */
function hearsayIn(article: Article): Span[] {
  const claims = article.claims.filter(({ kind }) => kind === 'hearsay').map(({ cue }) => cue);
  const sourced = article.attributions.flatMap((attribution) => {
    const source = hullOf(attribution.source);
    return source && isHearsaySource(article, source) ? [hullOf([source, ...attribution.cue]) ?? source] : [];
  });
  return unionOf([...claims, ...sourced]);
}
