import { analyze } from '../analysis/analyze.ts';
import type { Language } from '../analysis/article.ts';
import { articleJson } from '../features/json.ts';
import { checked } from '../ignoring/checked.ts';
import { defaultSettings, fieldsOf } from '../settings.ts';
import { reasonOf, textOf } from './input.ts';
import { InputError } from './input-error.ts';
import { printableJson } from './printable.ts';
import { isTooLong, type MaxSize, tooLong } from './size.ts';

/** What a line of records comes to: a line to be written, empty for an empty one, or what is wrong with it. */
export type Answer = { readonly article: string } | { readonly problem: string };

/** The article's line for a record's line, whose text is no longer than `most`. `place` is for the user: "archive.ndjson:12". */
export function answerTo(line: Uint8Array, place: string, most: MaxSize): Answer {
  try {
    const json = textOf(line, place);
    if (json.trim() === '') return { article: '' };
    const { id, text, language } = recordFrom(json, place);
    if (isTooLong(text, most)) throw tooLong(place, most);
    // Whoever keeps a text in an archive of articles has said that it is one.
    const article = analyze(text, { language, force: true });
    return { article: `${printableJson(articleJson(article, id, checked(article, defaultSettings, []).open))}\n` };
  } catch (error) {
    return { problem: error instanceof InputError ? error.message : `${place}: ${reasonOf(error)}` };
  }
}

interface ArticleRecord {
  readonly id: string | number;
  readonly text: string;
  readonly language: Language;
}

/** A record without an id is called by its place. */
function recordFrom(json: string, place: string): ArticleRecord {
  const { id = place, text, language = 'plaintext' } = fieldsOf(parsed(json, place));
  if (typeof text !== 'string') throw new InputError(`${place}: no "text"`);
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new InputError(`${place}: "id" is neither string nor number`);
  if (language !== 'plaintext' && language !== 'markdown') {
    throw new InputError(`${place}: "language" is neither plaintext nor markdown`);
  }
  return { id, text, language };
}

function parsed(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
}
