import type { Article, Language, Span } from './article.ts';
import { attributionsOf } from './attributions/attributions.ts';
import { textParts } from './attributions/text-parts.ts';
import { claimsOf } from './claims/claims.ts';
import { textClaims } from './claims/paragraph-claims.ts';
import { entitiesOf } from './coreference/entities.ts';
import { speakersOf } from './coreference/speakers.ts';
import { textMentions } from './coreference/text-mentions.ts';
import { isProse } from './document/is-prose.ts';
import { proseOf } from './document/prose.ts';
import { spanOf } from './document/reading.ts';
import { groundOf } from './ground.ts';
import { Memory } from './memory.ts';
import type { KnownName } from './names/known-names.ts';
import { spokenQuotations } from './quotations/quotations.ts';

export interface AnalyzeOptions {
  readonly language?: Language;
  /** Take the text as prose without testing it: the user has said so. */
  readonly force?: boolean;
  /** Whom the user has named; they win over whatever is found. */
  readonly names?: readonly KnownName[];
}

/**
 * Reads a text and returns all that is found in it. Never throws, whatever the text; pure: the same text and
 * options give the same Article everywhere.
 *
 * @param memory what the last analysis of the document has left: it makes the next one fast, and changes no answer
 */
export function analyze(
  text: string,
  { language = 'plaintext', force = false, names: known = [] }: AnalyzeOptions = {},
  memory = new Memory(),
): Article {
  const prose = proseOf(text, language);
  if (!force && !isProse(prose.copy, text, language)) return { ...NOTHING, text, language, isProse: false };

  const { reading, paragraphs: readings, names, quoted } = groundOf(prose, known, memory);
  const attributed = attributionsOf(reading, textParts(reading, readings, memory.paragraphs));
  const mentions = textMentions(reading, names, readings, memory.paragraphs);
  const { entities, attributions } = speakersOf(reading, mentions, entitiesOf(mentions), attributed);
  const claims = claimsOf(reading, text, attributed, textClaims(readings, memory.paragraphs));

  const { paragraphs, sentences } = reading;
  return {
    text,
    language,
    isProse: true,
    paragraphs: paragraphs.map(({ start, text: { length }, tokens }) => ({ start, end: start + length, tokens })),
    sentences: sentences.map((sentence) => ({ ...sentence, ...spanOf(reading, sentence) })),
    quotations: spokenQuotations(
      quoted.flatMap(({ quotations }, p) => quotations.map((one) => shifted(one, paragraphs[p].start))),
      attributions,
    ),
    strayMarks: quoted.flatMap(({ strayMarks }, p) => strayMarks.map((mark) => shifted(mark, paragraphs[p].start))),
    entities,
    attributions,
    claims,
  };
}

const shifted = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });

const NOTHING: Omit<Article, 'text' | 'language' | 'isProse'> = {
  paragraphs: [],
  sentences: [],
  quotations: [],
  strayMarks: [],
  entities: [],
  attributions: [],
  claims: [],
};
