import type { Article, Language } from './article.ts';
import type { SpeakerTrace } from './coreference/trace.ts';
import { isProse } from './document/is-prose.ts';
import { proseOf } from './document/prose.ts';
import { Memory } from './memory.ts';
import type { KnownName } from './names/known-names.ts';
import { worked } from './stage.ts';
import { STAGES, type Work } from './stages.ts';

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
 * @param memory what the last analysis of the document has left: it makes the next one fast, and changes no answer; where none is given,
 * none is to come
 */
export const analyze = (text: string, options: AnalyzeOptions = {}, memory = new Memory(false)): Article =>
  workOn(text, options, memory, undefined, ['article'])?.article ?? noProse(text, options);

/** The same list each time: another one would have all names found again. */
const NOBODY: readonly KnownName[] = [];

/**
 * What the stages give for a text; null where it is no prose.
 *
 * @param trace is filled with how each speaker was found, for those who ask; it changes no answer
 * @param asked what of it is asked for; all of it where nothing is said
 */
export function workOn(
  text: string,
  { language = 'plaintext', force = false, names: known = NOBODY, lap }: AnalyzeOptions,
  memory: Memory,
  trace?: SpeakerTrace,
  asked?: readonly (keyof Work)[],
): Work | null {
  const prose = proseOf(text, language);
  if (!force && !isProse(prose.copy, text, language, memory.lines)) return null;
  lap?.('prose');
  return worked(STAGES, { text, language, prose, known, memory, trace }, lap, asked);
}

/** The article of a text that is no prose: nothing is found in it. */
export const noProse = (text: string, { language = 'plaintext' }: AnalyzeOptions): Article => ({
  text,
  language,
  isProse: false,
  paragraphs: [],
  sentences: [],
  quotations: [],
  strayMarks: [],
  entities: [],
  attributions: [],
  claims: [],
});
