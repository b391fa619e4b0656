import type { Span } from '../article.ts';

const ENDS = /\r\n|[\n\r\u2028\u2029\f]/g;
const RARE_ENDS = ['\r', '\u2028', '\u2029', '\f'];

/** The lines of a text in order, disjoint, without their ends (`\n`, `\r\n`, `\r`, U+2028, U+2029, form feed); at least one, empty ones among them. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  if (RARE_ENDS.some((end) => text.includes(end))) {
    for (const { index, 0: end } of text.matchAll(ENDS)) {
      lines.push({ start, end: index });
      start = index + end.length;
    }
  } else {
    // Most texts have no other end, and a long one is looked through at each key.
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.push({ start, end });
      start = end + 1;
    }
  }
  lines.push({ start, end: text.length });
  return lines;
}
