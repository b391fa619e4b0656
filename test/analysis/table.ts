import assert from 'node:assert/strict';

/** One row: what goes in, and what is to come out, as text. */
export type Row = readonly [input: string, expected: string];

/** A test for each row, named after its input. */
export function testRows(rows: readonly Row[], outputOf: (input: string) => string): void {
  for (const [input, expected] of rows) it(visible(input), () => assert.equal(outputOf(input), expected));
}

/** A text as it can stand in one line: line ends and odd blanks written out, the middle of a long one left out. */
function visible(text: string): string {
  const line = text.replace(/[\n\r\t\f\u00a0\u00ad\u200b-\u200d\u2028\u2029\u202f\ufeff]/g, (char) => {
    const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[char];
    return short ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return line.length > 110 ? `${line.slice(0, 70)} … ${line.slice(-35)}` : line;
}
