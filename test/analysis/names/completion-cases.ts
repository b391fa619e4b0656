import assert from 'node:assert/strict';
import { writtenText } from '../../../server/analysis/document/reading.ts';
import { completed, namedText } from './named-text.ts';

/** A text with its names marked (`named-text.ts`), and the names as they are after completion, each with its type. */
export type CompletionCase = readonly [title: string, marked: string, names: readonly string[]];

/** A test for each case. */
export function testCompletion(cases: readonly CompletionCase[]): void {
  for (const [title, marked, names] of cases) it(title, () => assert.deepEqual(completedIn(marked), names));
}

function completedIn(marked: string): string[] {
  const text = namedText(marked);
  return completed(text).map((name) => `${writtenText(text.reading, name)} ${name.type}`);
}
