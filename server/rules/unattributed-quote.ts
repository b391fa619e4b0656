import type { Article, Span } from '../analysis/article.ts';
import { orphanQuotations } from '../queries/orphans.ts';
import { byPlace } from '../queries/spans.ts';
import { attributionHull, entitiesById } from '../queries/speakers.ts';
import { isMarked, sentenceAround, whoMarker } from './markers.ts';
import type { Fix, Rule } from './rule.ts';
import { saidEdits } from './said.ts';
import { shortName } from './short-name.ts';

export const unattributedQuote: Rule = {
  id: 'unattributed-quote',
  summary: 'A quotation of speech with no source in reach',
  explanation: [
    'A reader must never have to guess whose words stand between quotation marks. The rule looks for a source in the ' +
      'sentence, beside it and in the paragraph before, and flags a quotation of speech that has none.',
    'Titles, nicknames and words that the writer holds at a distance are no speech and are left alone; so is a ' +
      'quotation that carries on one whose speaker is known.',
  ],
  origin: 'University of Kansas editing notes: never use orphan quotes.',
  severity: 'warning',
  profiles: {},
  bad: [
    {
      text: '“We will rebuild the pier,” Mayor Dana Reyes said on Friday.\n\nThe council met for two hours on Monday and heard from nobody.\n\n[[“Nobody asked the people who live here.”]]',
      fixed:
        '“We will rebuild the pier,” Mayor Dana Reyes said on Friday.\n\nThe council met for two hours on Monday and heard from nobody.\n\n“Nobody asked the people who live here,” Dana Reyes said.',
    },
  ],
  good: [
    '“We will rebuild the pier,” Mayor Dana Reyes said on Friday.',
    'Mayor Dana Reyes said on Friday: “We will rebuild the pier.”',
    'Her novel “The Long Way Home” was sold out by noon.',
  ],
  check: (article) => {
    const quotations = orphanQuotations(article);
    const names = likelyNames(article, quotations);
    return quotations.flatMap((quotation, index) => {
      const { start, end } = quotation;
      const sentenceEnd = Math.max(end, sentenceAround(article, quotation).end);
      if (isMarked(article, { start: end, end: sentenceEnd }, whoMarker)) return [];
      const message = 'Nobody is named as the source of this quotation.';
      return [{ start, end, message, fixes: fixesOf(article.text, sentenceEnd, names[index]) }];
    });
  },
};

/** For each quotation the name of whoever spoke last before it, else of whoever speaks first in the article. */
function likelyNames(article: Article, quotations: readonly Span[]): (string | undefined)[] {
  const entities = entitiesById(article);
  const speakers = article.attributions.flatMap((attribution) => {
    const entity = entities.get(attribution.speaker);
    return entity?.type === 'person' ? [{ ...attributionHull(attribution), name: shortName(entity) }] : [];
  });
  speakers.sort(byPlace);
  let before = 0;
  return quotations.map(({ start }) => {
    while (before + 1 < speakers.length && speakers[before + 1]!.start < start) before += 1;
    return speakers[before]?.name;
  });
}

/** Attributions at the end of the quotation's sentence. */
function fixesOf(text: string, end: number, name: string | undefined): Fix[] {
  const ask = { title: `Ask who said it: ${whoMarker}`, edits: saidEdits(text, end, whoMarker) };
  return name === undefined ? [ask] : [{ title: `Attribute to ${name}`, edits: saidEdits(text, end, name) }, ask];
}
