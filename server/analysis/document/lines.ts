import type { Span } from '../article.ts';

/** The lines of a text in order, disjoint, without their ends (`\n`, `\r\n`, `\r`, U+2028, U+2029, form feed); at least one, empty ones among them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  const ends = /\r\n|[\n\r\u2028\u2029\f]/g;
  let start = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    lines.push({ start, end: end.index });
    start = ends.lastIndex;
  }
  lines.push({ start, end: text.length });
  return lines;
}
