import { type ParagraphReading, readingWithin } from '../document/joined.ts';
import type { Kept } from '../document/kept.ts';
import type { Reading } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import type { Candidate } from './learned/candidates.ts';
import { MAX_PARAGRAPHS_BEFORE } from './learned/network-views.ts';
import { edgesOf, type KeptEdges, MAX_EDGE_TOKENS } from './paragraph-edges.ts';
import { type AttributionParts, candidatesIn, partsIn, type Stretch } from './paragraph-parts.ts';

/** What is kept of a paragraph from one reading of its text to the next. */
export interface KeptParts extends KeptEdges {
  readonly candidates: Kept<readonly Candidate[]>;
  readonly parts: Kept<AttributionParts>;
}

/**
 * The parts of each paragraph of a text, their tokens counted from its first; those paragraphs alone are read anew which, or whose neighbours, have changed.
 *
 * @param paragraphs those of the reading, by themselves; one that reads as it did is the same object as before
 */
export function textParts(
  reading: Reading,
  paragraphs: readonly ParagraphReading[],
  kept: readonly KeptParts[],
): AttributionParts[] {
  const isFirst = kept.every(({ parts }) => !parts.get());
  if (!isFirst) readCandidates(reading, paragraphs, kept);
  const isStale = kept.map(({ parts }, p) => isFirst || !parts.isOf(inputsOf(reading, paragraphs, kept, p)));
  const anew = new Map<number, AttributionParts>();
  for (const { first: from, last: to } of runsWhere(isStale)) {
    const { first, last } = around(reading, from, to);
    const known = kept.slice(first, last).map(({ candidates }) => candidates.get());
    partsIn(stretchOf(reading, paragraphs, first, last, from, to), known).forEach(({ candidates, parts }, i) => {
      kept[from + i].candidates.set(candidateInputs(paragraphs, from + i), candidates);
      anew.set(from + i, parts);
    });
  }
  // Only now it is known which paragraphs open with what the one before may say.
  for (const [p, parts] of anew) kept[p].parts.set(inputsOf(reading, paragraphs, kept, p), parts);
  return kept.map(({ parts }) => parts.get()!);
}

/** Reads the candidates of those paragraphs that have changed. */
function readCandidates(reading: Reading, paragraphs: readonly ParagraphReading[], kept: readonly KeptParts[]): void {
  const isStale = kept.map(({ candidates }, p) => !candidates.isOf(candidateInputs(paragraphs, p)));
  for (const { first, last } of runsWhere(isStale)) {
    candidatesIn(stretchOf(reading, paragraphs, first, last, first, last)).forEach((candidates, i) => {
      kept[first + i].candidates.set(candidateInputs(paragraphs, first + i), candidates);
    });
  }
}

/** From what a paragraph's candidates are told: the paragraph itself, and whether it is one of the first. */
const candidateInputs = (paragraphs: readonly ParagraphReading[], p: number): unknown[] => [
  Math.min(MAX_PARAGRAPHS_BEFORE, p),
  paragraphs[p],
];

/** From what a paragraph's parts are told: itself, the edges of its neighbours, and all of one that opens with what it may say. */
function inputsOf(
  reading: Reading,
  paragraphs: readonly ParagraphReading[],
  kept: readonly KeptParts[],
  p: number,
): unknown[] {
  const { first, last, reach } = around(reading, p, p + 1);
  const inputs: unknown[] = [Math.min(MAX_PARAGRAPHS_BEFORE, p)];
  for (let q = first; q < p; q++) inputs.push(edgesOf(paragraphs[q], kept[q]).tail);
  inputs.push(paragraphs[p]);
  for (let q = p + 1; q < last; q++) {
    const opens = q < reach && (kept[q].candidates.get()?.some(mayCarryOn) ?? true);
    inputs.push(opens ? paragraphs[q] : edgesOf(paragraphs[q], kept[q]).head);
  }
  return inputs;
}

/** Whether a candidate may be what the paragraph before says: it opens its own. */
const mayCarryOn = ({ role, first }: Candidate): boolean => role === 'content' && first <= 1;

/** Paragraphs with those beside them that bear on what they say, and up to where a content of theirs may begin. */
function around({ paragraphs }: Reading, from: number, to: number): Run & { readonly reach: number } {
  let first = from;
  while (first > 0 && paragraphs[from].first - paragraphs[first].first < MAX_EDGE_TOKENS) first--;
  let reach = to;
  while (reach < paragraphs.length && paragraphs[reach].first <= paragraphs[to - 1].last + 1) reach++;
  let last = reach;
  while (last < paragraphs.length && paragraphs[last].first - paragraphs[reach].first < MAX_EDGE_TOKENS) last++;
  return { first, last, reach };
}

/** So many paragraphs are read at once: what is weighed for a part is many times what is kept of it. */
const MAX_PARAGRAPHS_AT_ONCE = 256;

/** The runs of places where something is so, none longer than is read at once. */
function runsWhere(is: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < is.length; first++) {
    if (!is[first]) continue;
    let last = first + 1;
    while (is[last] && last - first < MAX_PARAGRAPHS_AT_ONCE) last++;
    runs.push({ first, last });
    first = last - 1;
  }
  return runs;
}

/** Some paragraphs as a stretch. */
const stretchOf = (
  reading: Reading,
  paragraphs: readonly ParagraphReading[],
  first: number,
  last: number,
  from: number,
  to: number,
): Stretch => ({
  reading: readingWithin(reading, paragraphs, { first, last }),
  before: first,
  first: from - first,
  last: to - first,
});
