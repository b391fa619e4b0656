/** `press-text analyze --ndjson`: one {"id", "text", "language"} a line in, one article a line out, in order. */
import { createReadStream } from 'node:fs';
import { analyze } from '../analysis/analyze.ts';
import type { Language } from '../analysis/article.ts';
import { articleJson } from '../features/json.ts';
import { checked } from '../ignoring/checked.ts';
import { defaultSettings, fieldsOf } from '../settings.ts';
import { InputError, reasonOf, textOf } from './input.ts';
import { linesOf } from './lines.ts';
import { complain, write } from './output.ts';

/** Streams a file, or standard input for "-", and resolves to whether every line of it was good. */
export async function streamArticles(path: string): Promise<boolean> {
  let isGood = true;
  const problem = (message: string) => {
    isGood = false;
    complain(message);
  };
  let number = 0;
  try {
    for await (const line of linesOf(path === '-' ? process.stdin : createReadStream(path))) {
      number += 1;
      const answer = answerTo(line, `${path}:${number}`);
      if (answer instanceof InputError) problem(answer.message);
      else if (answer !== undefined) await write(answer);
    }
  } catch (error) {
    problem(`${path}: ${reasonOf(error)}`);
  }
  return isGood;
}

/** The article's line for a record's line; undefined for an empty one. `place` is for the user: "archive.ndjson:12". */
function answerTo(line: Uint8Array, place: string): string | InputError | undefined {
  try {
    const json = textOf(line, place);
    if (json.trim() === '') return undefined;
    const { id, text, language } = recordFrom(json, place);
    // Whoever keeps a text in an archive of articles has said that it is one.
    const article = analyze(text, { language, force: true });
    return `${JSON.stringify(articleJson(article, id, checked(article, defaultSettings, []).open))}\n`;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
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
