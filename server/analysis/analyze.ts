import type { Article, Language } from './article.ts';
import { proseOf } from './prose.ts';
import { sentencesOf } from './sentences.ts';
import { tokensOf } from './tokens.ts';

export interface AnalyzeOptions {
  readonly language?: Language;
  /** Take the text as prose without testing it: the user has said so. */
  readonly force?: boolean;
}

/**
 * Reads a text and returns all that is found in it. Never throws, whatever the text; pure: the same text and
 * options give the same Article everywhere.
 */
export function analyze(text: string, options: AnalyzeOptions = {}): Article {
  const language = options.language ?? 'plaintext';
  const { copy, paragraphs } = proseOf(text, language);
  const tokens = tokensOf(copy, paragraphs);
  const sentences = sentencesOf(tokens, paragraphs);
  return {
    text,
    language,
    isProse: true,
    paragraphs,
    tokens,
    sentences,
    quotations: [],
    strayMarks: [],
    entities: [],
    attributions: [],
    claims: [],
  };
}
