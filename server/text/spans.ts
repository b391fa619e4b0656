/** Arithmetic on spans: offsets into the text, half-open. */
import type { Span } from '../analysis/article.ts';

/** The shortest span over all spans of the lists, gaps included; undefined where there are none. */
export function hullOf(...lists: readonly (readonly Span[])[]): Span | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const spans of lists) {
    for (const span of spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
  }
  return start <= end ? { start, end } : undefined;
}

/** Whether a cursor at the offset touches the span; one behind its last character does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders spans as a reader meets them; of two that start together the longer comes first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The same stretches of text as sorted spans that do not overlap. A gap lies before the start that has as many ends before it
 * as starts, so starts and ends can be sorted by themselves; numbers sort many times faster than spans.
 */
export function unionOf(spans: readonly Span[]): Span[] {
  const starts = new Uint32Array(spans.length);
  const ends = new Uint32Array(spans.length);
  for (let i = 0; i < spans.length; i++) {
    starts[i] = spans[i]!.start;
    ends[i] = spans[i]!.end;
  }
  starts.sort();
  ends.sort();
  const union: Span[] = [];
  let first = 0;
  for (let next = 1; next <= starts.length; next++) {
    if (next < starts.length && starts[next]! <= ends[next - 1]!) continue;
    union.push({ start: starts[first]!, end: ends[next - 1]! });
    first = next;
  }
  return union;
}

/** The index of the first of sorted, disjoint spans that ends behind the offset; takes log n steps. */
export function indexAt(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the first of spans sorted by their starts that starts at the offset or behind it; takes log n steps. */
export function firstIndexFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of sorted, disjoint spans that ends behind the offset; undefined behind the last. */
export function spanAt<S extends Span>(sorted: readonly S[], offset: number): S | undefined {
  return sorted[indexAt(sorted, offset)];
}

/** Those of sorted, disjoint spans that lie within the span. */
export function spansWithin<S extends Span>(sorted: readonly S[], { start, end }: Span): readonly S[] {
  const first = indexAt(sorted, start);
  let last = first;
  while (last < sorted.length && sorted[last]!.end <= end) last += 1;
  return sorted.slice(first, last);
}

/** Whether any of sorted, disjoint spans shares a character with the span. */
export function anyOverlaps(sorted: readonly Span[], span: Span): boolean {
  const near = spanAt(sorted, span.start);
  return near !== undefined && overlap(near, span);
}

/** White space that is no single blank between words. */
const UNEVEN = /[^\S ]|^ | (?: |$)/;

/** The words of a span on one line: "gradual\n invasion" is "gradual invasion". */
export function wordsOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return UNEVEN.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}

/** Where the run of such characters begins that ends at the offset; the offset itself where none stands before it. */
export function startOfRun(text: string, end: number, characters: string): number {
  let start = end;
  while (start > 0 && characters.includes(text[start - 1]!)) start -= 1;
  return start;
}
