import { anyOverlaps, unionOf, wordsOf } from '../queries/spans.ts';
import { attributionHull } from '../queries/speakers.ts';
import { isMarked, markerEdit, sentenceAround, sourceMarker } from './markers.ts';
import type { Rule } from './rule.ts';

export const unattributedClaim: Rule = {
  id: 'unattributed-claim',
  summary: 'Hearsay with no source',
  explanation: [
    '“Reportedly”, “it is believed”, “is said to”: such words tell the reader that somebody says so and keep back who. ' +
      'Name the source, or leave the claim out.',
    'Words that a source of the article says are never flagged, nor is hearsay inside an attribution.',
  ],
  origin: 'QUT News on attribution: attribute opinion and claims, not facts.',
  severity: 'information',
  bad: [
    {
      text: 'The ferry company is [[reportedly]] close to collapse.',
      fixed: 'The ferry company is reportedly close to collapse [source?].',
    },
    {
      text: '[[It is believed]] that the fire began in the kitchen.',
      fixed: 'It is believed that the fire began in the kitchen [source?].',
    },
  ],
  good: [
    'The ferry company is close to collapse, its owner, Hal Brandt, said.',
    'The ferry company owes 12 million crowns, according to its annual report.',
  ],
  check: (article) => {
    const attributed = unionOf(article.attributions.map(attributionHull));
    return article.claims
      .filter(({ kind, cue }) => kind === 'hearsay' && !anyOverlaps(attributed, cue))
      .filter((claim) => !isMarked(article, sentenceAround(article, claim), sourceMarker))
      .map((claim) => ({
        ...claim.cue,
        message: `“${wordsOf(article.text, claim.cue)}” is hearsay: nobody is named who says so.`,
        fixes: [{ title: `Ask for the source: ${sourceMarker}`, edits: [markerEdit(article, claim, sourceMarker)] }],
      }));
  },
};
