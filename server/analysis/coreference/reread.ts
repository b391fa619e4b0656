import type { ParagraphReading } from '../document/joined.ts';
import type { Move } from './moved.ts';

/** What is made from inputs, and made anew where one is another object or value. */
interface OfInputs {
  readonly inputs: readonly unknown[];
}

/** How many of two lists have the same inputs from the start on, and how many of the rest from the end. */
export function commonEnds(
  a: readonly OfInputs[],
  b: readonly OfInputs[],
): { readonly first: number; readonly last: number } {
  const most = Math.min(a.length, b.length);
  let first = 0;
  while (first < most && isSame(a[first], b[first])) first++;
  let last = 0;
  while (last < most - first && isSame(a[a.length - 1 - last], b[b.length - 1 - last])) last++;
  return { first, last };
}

const isSame = ({ inputs: a }: OfInputs, { inputs: b }: OfInputs): boolean =>
  a.length === b.length && a.every((input, i) => input === b[i]);

/**
 * Where the tokens of a text went when some of its paragraphs were edited; null where the edit has made more sentences or
 * paragraphs, or fewer, which moves what is counted in these.
 *
 * @param first the first token of what was edited
 */
export function moveOf(
  first: number,
  before: readonly ParagraphReading[],
  now: readonly ParagraphReading[],
): Move | null {
  const sentencesIn = (all: readonly ParagraphReading[]): number =>
    all.reduce((sum, { sentences }) => sum + sentences.length, 0);
  if (before.length !== now.length || sentencesIn(before) !== sentencesIn(now)) return null;
  const old = before.flatMap(({ tokens }) => tokens);
  const fresh = now.flatMap(({ tokens }) => tokens);
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start].text === fresh[start].text) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end].text === fresh[fresh.length - 1 - end].text) end++;
  return { first: first + start, last: first + old.length - end, by: fresh.length - old.length };
}
