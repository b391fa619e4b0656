import type { Article, Language } from './article.ts';
import { attributionsOf } from './attributions/attributions.ts';
import { claimsOf } from './claims/claims.ts';
import { entitiesOf } from './coreference/entities.ts';
import { speakersOf } from './coreference/speakers.ts';
import { isProse } from './document/is-prose.ts';
import { proseOf } from './document/prose.ts';
import { quotationIndex, type Reading } from './document/reading.ts';
import { sentencesOf } from './document/sentences.ts';
import { tokensOf } from './document/tokens.ts';
import type { KnownName } from './names/known-names.ts';
import { namesOf } from './names/names.ts';
import { quotationsOf, spokenQuotations } from './quotations/quotations.ts';
import { correctedTags } from './syntax/corrected-tags.ts';
import { tagsOf } from './syntax/tags.ts';

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
 */
export function analyze(
  text: string,
  { language = 'plaintext', force = false, names: known = [] }: AnalyzeOptions = {},
): Article {
  const { copy, paragraphs } = proseOf(text, language);
  if (!force && !isProse(copy, text, language)) return { ...NOTHING, text, language, isProse: false };

  const tokens = tokensOf(copy, paragraphs);
  const sentences = sentencesOf(tokens, paragraphs);
  const { quotations, strayMarks } = quotationsOf(copy, paragraphs);
  const found = tagsOf(tokens, sentences);
  const names = namesOf(tokens, sentences, found, known);
  const tags = correctedTags(found, tokens, sentences, names);
  const reading: Reading = {
    copy,
    paragraphs,
    tokens,
    tags,
    sentences,
    quotations,
    ...quotationIndex(tokens, quotations),
  };
  const attributed = attributionsOf(reading);
  const { entities, attributions } = speakersOf(reading, names, entitiesOf(reading, names), attributed);
  const claims = claimsOf(reading, text, attributed);

  return {
    text,
    language,
    isProse: true,
    paragraphs,
    tokens,
    sentences,
    quotations: spokenQuotations(quotations, attributions),
    strayMarks,
    entities,
    attributions,
    claims,
  };
}

const NOTHING: Omit<Article, 'text' | 'language' | 'isProse'> = {
  paragraphs: [],
  tokens: [],
  sentences: [],
  quotations: [],
  strayMarks: [],
  entities: [],
  attributions: [],
  claims: [],
};
