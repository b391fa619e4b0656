import type { ParagraphReading } from '../document/joined.ts';
import type { Reading } from '../document/reading.ts';
import { indexFrom } from '../document/run.ts';
import type { Move } from './moved.ts';
import type { Point } from './point.ts';

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

/** Some paragraphs that were edited: as they were, and as they are now. */
export interface Edited {
  /** The first token of them. */
  readonly first: number;
  readonly before: readonly ParagraphReading[];
  readonly now: readonly ParagraphReading[];
}

/** Where the points of a text are when some of its paragraphs have been edited; `reading` is of the text as it is now. */
export function moveOf({ sentences }: Pick<Reading, 'sentences'>, edited: Edited): Move {
  const { first } = edited;
  const old = edited.before.flatMap(({ tokens }) => tokens);
  const fresh = edited.now.flatMap(({ tokens }) => tokens);
  const most = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < most && old[start].text === fresh[start].text) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end].text === fresh[fresh.length - 1 - end].text) end++;
  const by = fresh.length - old.length;
  const stays =
    by === 0 && edited.before.length === edited.now.length && sentencesIn(edited.before) === sentencesIn(edited.now);
  const placeOf = (point: Point): Point | null => {
    const { token } = point;
    if (token < first || (stays && token >= first + old.length)) return point;
    if (token >= first + start && token < first + old.length - end) return null;
    const now = token < first + start ? token : token + by;
    const sentence = indexFrom(sentences, now + 1) - 1;
    const { paragraph } = sentences[sentence];
    const isSame = now === token && sentence === point.sentence && paragraph === point.paragraph;
    return isSame ? point : { token: now, sentence, paragraph };
  };
  return { stays, placeOf };
}

const sentencesIn = (paragraphs: readonly ParagraphReading[]): number =>
  paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);
