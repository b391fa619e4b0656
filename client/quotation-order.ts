/** A place in a document as line and column, both counted from zero. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** One step through the quotations, in text order and round the end. */
export type Direction = 'next' | 'previous';

/**
 * The index of the quotation to go to from a place, or -1 where there is none. One that begins at the very place
 * is the one that the reader is at, so the step leads away from it.
 */
export function indexFrom(starts: readonly Place[], from: Place, direction: Direction): number {
  const count = starts.length;
  if (count === 0) return -1;
  // Where none follows, findIndex gives -1 as well, and the first or the last one is meant.
  if (direction === 'next')
    return Math.max(
      0,
      starts.findIndex((start) => compared(start, from) > 0),
    );
  const before = starts.findLastIndex((start) => compared(start, from) < 0);
  return before < 0 ? count - 1 : before;
}

/** Negative where `a` comes first, positive where `b` does. */
function compared(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}
