import type { Article, ClaimKind, Span } from '../analysis/article.ts';
import { type Message, told } from '../l10n/translate.ts';
import { isMarked, sentenceAround, sourceMarker } from '../queries/markers.ts';
import type { ClaimLevel } from '../settings.ts';
import { anyOverlaps, byPlace, hullOf, unionOf, wordsOf } from '../text/spans.ts';
import type { Rule } from './rule.ts';
import { isHearsaySource } from './support/hearsay-sources.ts';
import { markerEdit } from './support/marker-edit.ts';
import { isSaying } from './support/saying.ts';

interface Flagged extends Span {
  readonly kind: ClaimKind;
  readonly score: number;
}

/** What each level asks of a claim. */
const asked: Readonly<Record<ClaimLevel, (claim: Flagged) => boolean>> = {
  hearsay: ({ kind }) => kind === 'hearsay',
  checkworthy: ({ kind, score }) => kind === 'hearsay' || score >= 0.5,
  all: () => true,
};

const complaintOf = (words: string, kind: ClaimKind): Message =>
  ({
    hearsay: told('“{0}” is hearsay: nobody is named who says so.', words),
    accusation: told('“{0}” accuses, and nobody is named who does.', words),
    judgement: told('“{0}” judges in the paper’s own voice.', words),
    prediction: told('“{0}” predicts in the paper’s own voice.', words),
    cause: told('“{0}” names a cause, and nobody who found it.', words),
    statistic: told('“{0}” is a figure with no source.', words),
    comparison: told('“{0}” compares, and nobody is named who measured.', words),
  })[kind];

export const unattributedClaim: Rule = {
  id: 'unattributed-claim',
  summary: 'Hearsay, or what else a reader wants a source for, with none',
  explanation: [
    '“Reportedly”, “it is believed”, “is said to”, “rumours suggest”, “critics say”: such words tell the reader that somebody says so and ' +
      'keep back who. Name the source, or leave the claim out.',
    'Words that a source of the article says are never flagged, nor is what stands in their quotations. A claim has its source ' +
      'where somebody is cited in the same paragraph, where a link stands in it, or where the paragraph beside it says as ' +
      'much in somebody’s name; whoever is reportedly said to have spoken is no such source, nor is one of another sentence for what begins “It is believed”. “Allegedly” has one where the sentence tells of a charge, an arrest or a court.',
    'Hearsay is all that is flagged unless the setting `pressText.claims.level` asks for more: `checkworthy` adds accusations, ' +
      'judgements and superlatives, predictions, causes, figures and comparisons that weigh enough; `all` adds the rest, ' +
      'such as “could” and “have worsened”. What will be done on a day of the calendar is a schedule and no prediction.',
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
      text: '[[Rumours suggest]] that the ferry will be sold.',
      fixed: 'Rumours suggest that the ferry will be sold [source?].',
    },
    {
      text: '[[Reportedly]], he told the crew to go home.',
      fixed: 'Reportedly, he told the crew to go home [source?].',
    },
    {
      text: '[[Critics say]] that the ferry is too slow.',
      fixed: 'Critics say that the ferry is too slow [source?].',
    },
    {
      text: 'The minister’s plan is [[disastrous]].',
      fixed: 'The minister’s plan is disastrous [source?].',
      claims: 'checkworthy',
    },
    {
      text: 'About [[40 percent]] of the pupils walk to school.',
      fixed: 'About 40 percent of the pupils walk to school [source?].',
      claims: 'checkworthy',
    },
    {
      text: 'Relations between the two ports have [[worsened]].',
      fixed: 'Relations between the two ports have worsened [source?].',
      claims: 'all',
    },
  ],
  good: [
    'The ferry company is close to collapse, its owner, Hal Brandt, said.',
    'The ferry company owes 12 million crowns, according to its annual report.',
    'Relations between the two ports have worsened.',
    'Two men were charged with allegedly setting fire to the ferry.',
    'The ferry is reportedly for sale. Its owner, Hal Brandt, said he had heard no offer.',
  ],
  check: (article, { claims: level }) =>
    claimsIn(article)
      .filter(asked[level])
      .flatMap(({ start, end, kind }) => {
        const cue = { start, end };
        const sentence = sentenceAround(article, cue);
        if (isMarked(article, sentence, sourceMarker)) return [];
        const message = complaintOf(wordsOf(article.text, cue), kind);
        const fix = {
          title: told('Ask for the source: {0}', sourceMarker),
          edits: [markerEdit(article, sentence, sourceMarker)],
        };
        return [{ ...cue, message, fixes: [fix] }];
      }),
};

/** The words that give claims away, in text order; among them "critics say", whose source is none. */
function claimsIn(article: Article): Flagged[] {
  const nobodies: Flagged[] = [];
  for (const attribution of article.attributions) {
    const hull = hullOf(attribution.source);
    if (!hull || !isHearsaySource(article, hull) || !isSaying(article, attribution)) continue;
    const { start, end } = hullOf([hull], attribution.cue) ?? hull;
    nobodies.push({ start, end, kind: 'hearsay', score: 1 });
  }
  const claims = article.claims.map(({ cue, kind, score }) => ({ ...cue, kind, score }));
  const known = unionOf(nobodies);
  const others = claims.filter((claim) => !anyOverlaps(known, claim));
  return [...nobodies, ...others].sort(byPlace);
}
