import type { Language, Span } from './article.ts';
import { linesOf } from './lines.ts';
import { maskedMarkdown } from './markdown.ts';

/** What of a file is copy. `copy` has the length of the text; what is no copy is blanked, so that offsets hold. */
export interface Prose {
  readonly copy: string;
  readonly paragraphs: readonly Span[];
}

/** The copy of a text and its paragraphs, in order, without white space at their ends. */
export function proseOf(text: string, language: Language): Prose {
  if (language === 'markdown') {
    const { copy, breaks } = maskedMarkdown(text);
    return { copy, paragraphs: paragraphsOf(copy, (line) => breaks.has(line.start), true) };
  }
  // A byte order mark is no part of the copy; a blank keeps the offsets.
  const copy = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  return { copy, paragraphs: paragraphsOf(copy, () => false, isHardWrapped(copy)) };
}

/**
 * In plain text a line is a paragraph. Where the copy is hard-wrapped, or Markdown, lines that touch are one, until a
 * blank line or a line for which `breaksBefore` holds (a heading, a list item).
 */
function paragraphsOf(copy: string, breaksBefore: (line: Span) => boolean, joins: boolean): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  const close = (): void => {
    if (open) paragraphs.push(open);
    open = null;
  };
  for (const line of linesOf(copy)) {
    const inner = trimmed(copy, line);
    if (inner.start === inner.end) {
      close();
      continue;
    }
    if (open && joins && !breaksBefore(line)) open = { start: (open as Span).start, end: inner.end };
    else {
      close();
      open = inner;
    }
  }
  close();
  return paragraphs;
}

/**
 * Whether line ends fall inside sentences, as in mail and wire copy of 72 columns: most lines that touch the next
 * are long, none very long, and few end where a sentence may.
 */
function isHardWrapped(copy: string): boolean {
  let touching = 0;
  let inside = 0;
  let previous: string | null = null;
  for (const span of linesOf(copy)) {
    const line = copy.slice(span.start, Math.min(span.end, span.start + 200)).trim();
    if (line.length > 100) return false;
    if (previous && line) {
      touching++;
      if (previous.length >= 45 && !/[.!?:”"’»]$/.test(previous) && /^[\p{Ll}\p{Lu}\p{N}“"‘'(]/u.test(line)) inside++;
    }
    previous = line || null;
  }
  return touching >= 3 && inside >= 0.6 * touching;
}

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && /[\s\uFEFF]/.test(text[start])) start++;
  while (end > start && /[\s\uFEFF]/.test(text[end - 1])) end--;
  return { start, end };
}
