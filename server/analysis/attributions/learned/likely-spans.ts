import { indexFrom, type Run } from '../../document/run.ts';

/** Spans less likely than this count for nothing between two others. */
export const MIN_LIKELY = 0.4;

interface Span extends Run {
  readonly probability: number;
}

/**
 * Tells how many spans of a list are likely between two tokens. `“a” said Dana “b” said Dana …` has as much between its first
 * words and its last as it has in all, so the way from one likely span to the next is found once, for the whole text.
 */
export class LikelySpans {
  /** For each span the index of the first likely one from it on, and where the last of those up to there ends. */
  private readonly next: Int32Array;
  private readonly end: Int32Array;

  constructor(private readonly spans: readonly Span[]) {
    this.next = new Int32Array(spans.length);
    this.end = new Int32Array(spans.length);
    for (let i = spans.length - 1; i >= 0; i--) {
      const isLikely = spans[i].probability >= MIN_LIKELY;
      const isLast = i + 1 === spans.length;
      this.next[i] = isLikely ? i : isLast ? spans.length : this.next[i + 1];
      this.end[i] = isLikely || isLast ? spans[i].last : Math.max(spans[i].last, this.end[i + 1]);
    }
  }

  /** How many begin at `first` or behind it and end before any ends behind `last`; 2 at most. */
  countIn(first: number, last: number): number {
    let count = 0;
    for (let i = indexFrom(this.spans, first); i < this.spans.length && this.end[i] <= last && count < 2; ) {
      const likely = this.next[i];
      if (likely < this.spans.length) count++;
      i = likely + 1;
    }
    return count;
  }
}
