import type { Span } from '../analysis/article.ts';
import { JsonError, type JsonNode, jsonNode } from './json.ts';

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
  const complain: Complain = ({ start, end }, message) => problems.push({ start, end, message });
  try {
    const root = jsonNode(text);
    if (!(root.value instanceof Map)) {
      complain(root, 'Put everything in this file between { and }.');
      return { value: undefined, problems };
    }
    return { value: read(root, complain), problems };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    complain(error.place, `This is no JSON: ${error.message}.`);
    return { value: undefined, problems };
  }
}
