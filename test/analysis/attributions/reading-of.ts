import type { Language } from '../../../server/analysis/article.ts';
import { proseOf } from '../../../server/analysis/document/prose.ts';
import type { Reading } from '../../../server/analysis/document/reading.ts';
import { groundOf } from '../../../server/analysis/ground.ts';

/** What `analyze` reads attributions in: the stages before them, names among them. */
export const readingOf = (text: string, language: Language = 'plaintext'): Reading =>
  groundOf(proseOf(text, language)).reading;
