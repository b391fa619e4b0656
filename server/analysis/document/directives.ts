import type { Language, Span } from '../article.ts';
import { fenceBehind } from './fences.ts';
import { linesOf } from './lines.ts';

/** What a line holds that is a directive: its words stand between the two marks. */
const DIRECTIVE = /^\s*(?:>\s*)*(?:\[\[\s*(press-text-[^\]]*)\]\]|<!--\s*(press-text-[^>]*)-->)\s*$/;
/** In Markdown so many blanks make code of a line. */
const CODE = /^(?: {4}|\t)/;

/** A directive's words: "press-text-disable-next-line unattributed-quote". */
export interface DirectiveLine extends Span {
  /** The whole line, without its end. */
  readonly line: Span;
}

/**
 * The lines by which a writer tells Press Text to leave something be, in order. Each stands on a line of its own, in double
 * square brackets or as a comment of HTML; in Markdown, code has none.
 */
export function directiveLines(text: string, language: Language): DirectiveLine[] {
  // The first two are rare, and soon looked for.
  if (!text.includes('[[') && !text.includes('<!--')) return [];
  if (!text.includes('press-text-')) return [];
  const found: DirectiveLine[] = [];
  let fence = '';
  for (const line of linesOf(text)) {
    const words = text.slice(line.start, line.end);
    if (language === 'markdown') {
      fence = fenceBehind(words, fence);
      if (fence !== '' || CODE.test(words)) continue;
    }
    const match = DIRECTIVE.exec(words);
    const inner = match?.[1] ?? match?.[2];
    if (inner === undefined) continue;
    const start = line.start + words.indexOf('press-text-');
    found.push({ start, end: start + inner.trimEnd().length, line });
  }
  return found;
}

/** The text with its directives blanked, for they are no copy; offsets stay. */
export function withoutDirectives(text: string, language: Language): string {
  let copy = '';
  let done = 0;
  for (const { line } of directiveLines(text, language)) {
    copy += text.slice(done, line.start) + ' '.repeat(line.end - line.start);
    done = line.end;
  }
  return copy + text.slice(done);
}
