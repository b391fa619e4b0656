import type { Article, Span } from '../analysis/article.ts';
import { told } from '../l10n/translate.ts';
import { sentenceAround, whoMarker } from '../queries/markers.ts';
import type { SpeechQuotation } from '../queries/quotations.ts';
import { shortNameIn } from '../queries/short-names.ts';
import { orphanQuotations } from '../queries/sourceless.ts';
import { attributionHull, speakerOf } from '../queries/speakers.ts';
import { flattened } from '../text/flattened.ts';
import { byPlace, firstIndexFrom } from '../text/spans.ts';
import type { Fix, Rule } from './rule.ts';
import { openingOf } from './support/flagged.ts';
import type { House } from './support/houses.ts';
import { attributionEdits, firstBoundary, saidBy } from './support/said.ts';

/** What is ignored is found all the same: it is taken off afterwards, and has a way back. */
const nothingSettled = {};

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  summary: 'A quotation of speech with no source in reach',
  explanation: [
    'A reader must never have to guess whose words stand between quotation marks. The rule flags a quotation of whole ' +
      'sentences that stands by itself: its paragraph names nobody who could have said it, and the paragraphs beside it ' +
      'hold no speech that it could carry on.',
    'Titles, nicknames, slogans, signs and words that the writer holds at a distance are no speech and are left alone; so ' +
      'is a fragment within a sentence of the paper’s own, and a quotation that carries on one whose speaker is known. The outline and ' +
      'the hover call what is flagged “No source”, and say of any other quotation that has none why it needs none.',
  ],
  origin: 'University of Kansas editing notes: never use orphan quotes.',
  severity: 'warning',
  profiles: {},
  bad: [
    {
      text: '“We will rebuild the pier,” Mayor Dana Reyes said on Friday.\n\nThe council met for two hours on Monday and heard from nobody.\n\n[[“Nobody asked the]] people who live here.”',
      fixed:
        '“We will rebuild the pier,” Mayor Dana Reyes said on Friday.\n\nThe council met for two hours on Monday and heard from nobody.\n\n“Nobody asked the people who live here,” Dana Reyes said.',
    },
  ],
  good: [
    '“We will rebuild the pier,” Mayor Dana Reyes said on Friday.\n\n“And we will do it by May.”',
    'A banner on the pier read “Nobody asked the people who live here.” It had hung there since Monday.',
    '“We will rebuild the pier,” Mayor Dana Reyes said on Friday.',
    'Mayor Dana Reyes said on Friday: “We will rebuild the pier.”',
    'Her novel “The Long Way Home” was sold out by noon.',
  ],
  check: (article, { house }) => {
    const quotations = orphanQuotations(article, nothingSettled);
    if (quotations.length === 0) return [];
    const namesBefore = likelyNames(article);
    return quotations.flatMap((quotation) => {
      const { start, end } = quotation;
      const sentenceEnd = Math.max(end, sentenceAround(article, quotation).end);
      const attributed = (words: string) => attributionEdits(article, quotation, sentenceEnd, words);
      const fixes = namesBefore(start).flatMap((name, nth): Fix[] => {
        const fix = { title: told('Attribute to {0}', name), edits: attributed(saidBy(name, house)) };
        return nth > 0 ? [fix] : [fix, introduction(article, quotation, name, house)];
      });
      const ask = { title: told('Ask who said it: {0}', whoMarker), edits: attributed(`${whoMarker} said`) };
      return [
        {
          ...openingOf(article, quotation),
          message: told('Nobody is named as the source of this quotation.'),
          fixes: [...fixes, ask],
        },
      ];
    });
  },
};

/** Gives for an offset the names of those who may be quoted there: who spoke last comes first, three at most. */
function likelyNames(article: Article): (offset: number) => string[] {
  const speakers = flattened(article.attributions, (attribution) => {
    const entity = speakerOf(article, attribution);
    if (entity?.type !== 'person') return [];
    const { start, end } = attributionHull(attribution);
    return [{ start, end, entity }];
  });
  speakers.sort(byPlace);
  return (offset) => {
    const next = firstIndexFrom(speakers, offset);
    const near = [
      ...speakers.slice(Math.max(0, next - ATTRIBUTIONS_ASIDE), next).reverse(),
      ...speakers.slice(next, next + ATTRIBUTIONS_ASIDE),
    ];
    return [...new Set(near.map(({ entity }) => shortNameIn(article, entity)))].slice(0, 3);
  };
}

/** How many attributions on either side are asked for names. */
const ATTRIBUTIONS_ASIDE = 12;

/** Reyes said: “We won. At last.” */
function introduction(article: Article, quotation: SpeechQuotation, name: string, { introduction }: House): Fix {
  const several = quotation.pieces.length > 1 || firstBoundary(article, quotation) !== undefined;
  const words = `${name} said${introduction[several ? 1 : 0]}`;
  return { title: told('Introduce with “{0}”', words), edits: [{ ...at(quotation.start), text: `${words} ` }] };
}

function at(offset: number): Span {
  return { start: offset, end: offset };
}
