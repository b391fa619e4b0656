/** Lines and columns as editors show them: both count from 1, columns in UTF-16 code units. */

export interface Place {
  readonly line: number;
  readonly column: number;
}

const LINE_END = /\r\n|\r|\n/g;

/** Where each line of a text begins; a text has one at least. */
export const lineStartsOf = (text: string): number[] => [
  0,
  ...Array.from(text.matchAll(LINE_END), ({ index, 0: { length } }) => index + length),
];

/** Where the line of an offset begins. */
export const lineStartOf = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;

/** The place of an offset, as "12:5". */
export function placeOf(lineStarts: readonly number[], offset: number): string {
  const after = lineStarts.findIndex((start) => start > offset);
  const line = after < 0 ? lineStarts.length : after;
  return `${line}:${offset - lineStarts[line - 1]! + 1}`;
}

/** The offset of a place; in words what is wrong with it where the text has no such place. Behind the last character of a line is one. */
export function offsetOf(text: string, { line, column }: Place): number | string {
  const starts = lineStartsOf(text);
  const start = starts[line - 1];
  if (start === undefined) return `there is no line ${line}, the last is ${starts.length}`;
  const { length } = text.slice(start, starts[line] ?? text.length).replace(LINE_END, '');
  if (column > length + 1) return `there is no column ${column} in line ${line}, the last is ${length + 1}`;
  return start + column - 1;
}
