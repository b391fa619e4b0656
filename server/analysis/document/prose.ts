import type { Language, Span } from '../article.ts';
import { withoutBullets } from './bullets.ts';
import { withoutDirectives } from './directives.ts';
import { linesOf } from './lines.ts';
import { maskedMarkdown } from './markdown.ts';
import { withoutSigns } from './signs.ts';
import { wrappedBreaks } from './wrapping.ts';

/** What of a file is copy. `copy` has the length of the text; what is no copy is blanked, so that offsets hold. */
export interface Prose {
  readonly copy: string;
  readonly paragraphs: readonly ProseParagraph[];
}

/** A paragraph, and whether it is a block quotation: "> We are sorry." */
export interface ProseParagraph extends Span {
  readonly isSetOff: boolean;
}

/** The copy of a text and its paragraphs: in order, disjoint, none empty, without white space at their ends, in UTF-16 code units. */
export function proseOf(text: string, language: Language): Prose {
  if (language === 'markdown') {
    const masked = maskedMarkdown(withoutDeskWords(text, language));
    // "• Tickets" is an item for whoever wrote it, though not for Markdown.
    const written = withoutSigns(masked.copy);
    const lines = linesOf(written);
    const { copy, starts } = withoutBullets(written, lines);
    return { copy, paragraphs: paragraphsOf(copy, lines, new Set([...masked.breaks, ...starts]), masked.setOff) };
  }
  // A byte order mark is no part of the copy; a blank keeps the offsets.
  const written = withoutSigns(withoutDeskWords(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text, language));
  const lines = linesOf(written);
  const { copy, starts, setOff } = withoutBullets(written, lines);
  const breaks = wrappedBreaks(written, lines);
  return { copy, paragraphs: paragraphsOf(copy, lines, breaks && new Set([...breaks, ...starts]), setOff) };
}

/** "Officials [who?] said": what the desk asks of the writer is no copy, nor what it tells us. */
const withoutDeskWords = (text: string, language: Language): string =>
  withoutDirectives(text, language).replace(/\[(?:who|source)\?\]/g, ({ length }) => ' '.repeat(length));

/**
 * In plain text a line is a paragraph. In hard-wrapped copy and in Markdown lines that touch are one, until a blank line
 * or a line whose start is among `breaks` (a heading, a list item).
 */
function paragraphsOf(
  copy: string,
  lines: readonly Span[],
  breaks: ReadonlySet<number> | null,
  setOff: ReadonlySet<number>,
): ProseParagraph[] {
  const paragraphs: ProseParagraph[] = [];
  let touches = false;
  for (const line of lines) {
    const inner = trimmed(copy, line);
    if (inner.start < inner.end) {
      const joins = touches && breaks !== null && !breaks.has(line.start);
      if (joins) paragraphs.push({ ...paragraphs.pop()!, end: inner.end });
      else paragraphs.push({ start: inner.start, end: inner.end, isSetOff: setOff.has(line.start) });
    }
    touches = inner.start < inner.end;
  }
  return paragraphs;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isWhite(text, start)) start++;
  while (end > start && isWhite(text, end - 1)) end--;
  return { start, end };
}

/** Whether a character is white space; most are letters, of which nobody need ask. */
const isWhite = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code < 0x80) return false;
  return /[\s\u200B\uFEFF]/.test(text[at]);
};
