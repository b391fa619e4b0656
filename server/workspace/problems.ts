import type { Span } from '../analysis/article.ts';
import { JsonError, type JsonNode, jsonNode } from './json.ts';
import { MAX_FILE_CHARACTERS, MAX_PROBLEMS, thousands } from './limits.ts';

/** What is wrong in a file, as one sentence that says what to do. */
export interface Problem extends Span {
  readonly message: string;
}

/** What a file says; undefined where it cannot be read at all. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Takes note of a problem at a place. */
export type Complain = (place: Span, message: string) => void;

/** Reads the text of a file: `read` makes a value of it and leaves out what it complains of. Never throws. */
export function parsedFile<T>(text: string, read: (root: JsonNode, complain: Complain) => T): Parsed<T> {
  const problems: Problem[] = [];
  let untold = 0;
  const complain: Complain = ({ start, end }, message) => {
    if (problems.length < MAX_PROBLEMS) problems.push({ start, end, message });
    else untold++;
  };
  if (text.length > MAX_FILE_CHARACTERS) {
    const limit = thousands(MAX_FILE_CHARACTERS);
    complain({ start: 0, end: 0 }, `This file is not read, for it is longer than ${limit} characters.`);
    return { value: undefined, problems };
  }
  try {
    const root = jsonNode(text);
    if (!(root.value instanceof Map)) {
      complain(root, 'Put everything in this file between { and }.');
      return { value: undefined, problems };
    }
    const value = read(root, complain);
    const { start, end } = problems[0] ?? root;
    if (untold > 0)
      problems.push({ start, end, message: `There are ${thousands(untold)} more problems in this file.` });
    return { value, problems };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    complain(error.place, `This is no JSON: ${error.message}.`);
    return { value: undefined, problems };
  }
}
