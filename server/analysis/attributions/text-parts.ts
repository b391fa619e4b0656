import { joinedText, type ParagraphReading, readingOf } from '../document/joined.ts';
import type { Kept } from '../document/kept.ts';
import type { Reading } from '../document/reading.ts';
import type { Candidate } from './learned/candidates.ts';
import { MAX_NEAR_POSITION } from './learned/positions.ts';
import {
  type AttributionParts,
  joinedParts,
  type ParagraphParts,
  partsIn,
  type Stretch,
  saysSamePlaced,
} from './paragraph-parts.ts';

/** What is kept of a paragraph from one reading of its text to the next. */
export interface KeptParts {
  readonly candidates: Kept<readonly Candidate[]>;
  readonly parts: Kept<ParagraphParts>;
  /** The token of the text at which the paragraph began when its parts were read. */
  partsAt: number;
}

/**
 * The parts of a text; those paragraphs alone are read anew which, or whose neighbours, have changed.
 *
 * @param paragraphs those of the reading, by themselves; one that reads as it did is the same object as before
 */
export function textParts(
  reading: Reading,
  paragraphs: readonly ParagraphReading[],
  kept: readonly KeptParts[],
): AttributionParts {
  const inputs = paragraphs.map((_, p) => {
    const { first, last } = around(reading, p, p + 1);
    return [Math.min(3, p), Math.min(MAX_NEAR_POSITION, reading.paragraphs[p].first), ...paragraphs.slice(first, last)];
  });
  const isKept = kept.map(
    ({ parts, partsAt }, p) =>
      parts.isOf(inputs[p]) && saysSamePlaced(parts.get()!, partsAt, reading.paragraphs[p].first),
  );
  for (let p = 0; p < paragraphs.length; p++) {
    if (isKept[p]) continue;
    let end = p + 1;
    while (end < paragraphs.length && !isKept[end]) end++;
    const own = (q: number): unknown[] => [Math.min(3, q), paragraphs[q]];
    const { first, last } = around(reading, p, end);
    const known = kept
      .slice(first, last)
      .map(({ candidates }, i) => (candidates.isOf(own(first + i)) ? candidates.get() : undefined));
    partsIn(stretchOf(reading, paragraphs, first, last, p, end), known).forEach(({ candidates, parts }, i) => {
      kept[p + i].candidates.set(own(p + i), candidates);
      kept[p + i].parts.set(inputs[p + i], parts);
      kept[p + i].partsAt = reading.paragraphs[p + i].first;
    });
    p = end;
  }
  return joinedParts(
    reading,
    kept.map(({ parts }) => parts.get()!),
  );
}

/** So many tokens before a paragraph, and behind the last that a content of it may lie in, bear on what it says. */
const MAX_CONTEXT_TOKENS = 8;

/** Paragraphs with those beside them that bear on what they say; a content may begin up to the second token behind them. */
function around({ paragraphs }: Reading, from: number, to: number): { readonly first: number; readonly last: number } {
  let first = from;
  while (first > 0 && paragraphs[from].first - paragraphs[first].first < MAX_CONTEXT_TOKENS) first--;
  let reach = to;
  while (reach < paragraphs.length && paragraphs[reach].first <= paragraphs[to - 1].last + 1) reach++;
  let last = reach;
  while (last < paragraphs.length && paragraphs[last].first - paragraphs[reach].first < MAX_CONTEXT_TOKENS) last++;
  return { first, last };
}

/** A stretch as a reading of its own; the whole text is its own reading. */
function stretchOf(
  reading: Reading,
  paragraphs: readonly ParagraphReading[],
  first: number,
  last: number,
  from: number,
  to: number,
): Stretch {
  const isWhole = first === 0 && last === paragraphs.length;
  const own = paragraphs.slice(first, last);
  const starts = reading.paragraphs.slice(first, last).map(({ start }) => start);
  return {
    reading: isWhole ? reading : readingOf(joinedText(own, starts), own),
    before: { paragraphs: first, tokens: reading.paragraphs[first].first },
    first: from - first,
    last: to - first,
  };
}
