import assert from 'node:assert/strict';
import { writtenText } from '../../../server/analysis/document/reading.ts';
import { completedNames } from '../../../server/analysis/names/completed-names.ts';
import { namedText } from './named-text.ts';

/** A text with its names marked (`named-text.ts`), and the names as they are after completion, each with its type. */
export type CompletionCase = readonly [title: string, marked: string, names: readonly string[]];

/** A test for each case. */
export function testCompletion(cases: readonly CompletionCase[]): void {
  for (const [title, marked, names] of cases) it(title, () => assert.deepEqual(completed(marked), names));
}

function completed(marked: string): string[] {
  const { reading, names } = namedText(marked);
  return completedNames(reading, names).map((name) => `${writtenText(reading, name)} ${name.type}`);
}
