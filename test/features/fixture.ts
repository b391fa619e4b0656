/**
 * Marker fixtures: a text with `$0` where the cursor is, and lines of `^^^^ label` that underline words of the line
 * above. Both are taken out of the text.
 */
import type { Span } from '../../server/analysis/article.ts';

export interface Underline extends Span {
  readonly label: string;
}

export interface Fixture {
  readonly text: string;
  /** The cursor; -1 where there is none. */
  readonly cursor: number;
  readonly underlines: readonly Underline[];
}

const cursorMark = '$0';

export function fixtureFrom(marked: string): Fixture {
  const underlines: Underline[] = [];
  let text = '';
  let cursor = -1;
  let lineStart = 0;
  for (const line of marked.replace(/^\n|\n\s*$/g, '').split('\n')) {
    const underline = /^( *)(\^+)(?: (.*))?$/.exec(line);
    if (underline) {
      const [, indent = '', carets = '', label = ''] = underline;
      const start = lineStart + indent.length;
      underlines.push({ start, end: start + carets.length, label });
      continue;
    }
    lineStart = text.length;
    const at = line.indexOf(cursorMark);
    if (at >= 0) cursor = lineStart + at;
    text += `${line.replace(cursorMark, '')}\n`;
  }
  return { text, cursor, underlines };
}
