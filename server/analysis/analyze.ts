import type { Article, Language } from './article.ts';
import { isProse } from './document/is-prose.ts';
import { proseOf } from './document/prose.ts';
import { Memory } from './memory.ts';
import type { KnownName } from './names/known-names.ts';
import { worked } from './stage.ts';
import { STAGES } from './stages.ts';

export interface AnalyzeOptions {
  readonly language?: Language;
  /** Take the text as prose without testing it: the user has said so. */
  readonly force?: boolean;
  /** Whom the user has named; they win over whatever is found. */
  readonly names?: readonly KnownName[];
  /** Is told the name of each stage when it is done. */
  readonly lap?: (stage: string) => void;
}

/**
 * Reads a text and returns all that is found in it. Never throws, whatever the text; pure: the same text and
 * options give the same Article everywhere.
 *
 * @param memory what the last analysis of the document has left: it makes the next one fast, and changes no answer
 */
export function analyze(
  text: string,
  { language = 'plaintext', force = false, names: known = [], lap }: AnalyzeOptions = {},
  memory = new Memory(),
): Article {
  const prose = proseOf(text, language);
  if (!force && !isProse(prose.copy, text, language)) return { ...NOTHING, text, language, isProse: false };
  lap?.('prose');
  return worked(STAGES, { text, language, prose, known, memory }, lap).article;
}

const NOTHING: Omit<Article, 'text' | 'language' | 'isProse'> = {
  paragraphs: [],
  sentences: [],
  quotations: [],
  strayMarks: [],
  entities: [],
  attributions: [],
  claims: [],
};
