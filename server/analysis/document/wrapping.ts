import type { Span } from '../article.ts';
import { CLOSERS } from '../lexicon/quotation-marks.ts';
import { isLabelled } from './labelled-lines.ts';

/** No copy is wrapped wider; a line of one word (an address) may be. */
const MAX_LINE_CHARACTERS = 100;
/** Of a longer line no more is looked at. */
const MAX_SEEN_CHARACTERS = 300;
const ENDS_SENTENCE = new RegExp(`[.!?:)${CLOSERS}]$`);

interface Line extends Span {
  readonly text: string;
  readonly indent: number;
  /** Whether its first word would have had room on the line before: then the break is meant. */
  readonly hadRoom: boolean;
  /** The line before, where no blank one stands between. */
  readonly before: string | null;
}

/**
 * The starts, in UTF-16 code units, of the lines that begin a paragraph where the copy is hard-wrapped, as in mail and wire copy of 72 columns;
 * null where it is not, and each line is a paragraph.
 *
 * Hard-wrapped is a copy whose lines are not long, and mostly go on in the next: filled up to the width, without a
 * stop at the end, and with a small letter after it often enough that it can be no list of headlines.
 *
 * @param all its lines
 */
export function wrappedBreaks(copy: string, all: readonly Span[]): ReadonlySet<number> | null {
  const lines = wrappedLines(copy, all);
  if (!lines) return null;
  let open = 0;
  let goOn = 0;
  let small = 0;
  for (const { before, text, hadRoom } of lines) {
    if (before === null || ENDS_SENTENCE.test(before)) continue;
    open++;
    const isSmall = /^\p{Ll}/u.test(text);
    if (before.length < 40 || (hadRoom && !isSmall)) continue;
    goOn++;
    if (isSmall) small++;
  }
  const capitals = !/\p{Ll}{3}/u.test(copy);
  if (goOn < 2 || goOn < 0.6 * open || (small < 0.25 * goOn && !capitals)) return null;
  return new Set(lines.filter((line, i) => begins(line, lines[i - 1])).map(({ start }) => start));
}

/** The lines that are not blank, or null where one is too wide. */
function wrappedLines(copy: string, all: readonly Span[]): Line[] | null {
  const wholeOf = ({ start, end }: Span): string => copy.slice(start, Math.min(end, start + MAX_SEEN_CHARACTERS));
  let width = 0;
  for (const line of all) {
    const text = wholeOf(line).trim();
    const isWord = !/\s/.test(text);
    if (text.length > MAX_LINE_CHARACTERS && !isWord) return null;
    if (!isWord) width = Math.max(width, text.length);
  }
  const lines: Line[] = [];
  let before: string | null = null;
  for (const { start, end } of all) {
    const whole = wholeOf({ start, end });
    const text = whole.trim();
    if (text !== '') {
      const firstWord = /^\S*/.exec(text)![0].length;
      const hadRoom: boolean = before !== null && before.length + 1 + firstWord <= 0.75 * width;
      lines.push({ start, end, text, indent: whole.length - whole.trimStart().length, hadRoom, before });
    }
    before = text === '' ? null : text;
  }
  return lines;
}

/** Whether a line begins a paragraph: after a blank line, with a speaker’s label, indented, or on a line of its own without need. */
function begins({ before, text, indent, hadRoom }: Line, previous: Line | undefined): boolean {
  if (before === null || !previous) return true;
  if (isLabelled(text) && ENDS_SENTENCE.test(before)) return true;
  if (indent >= 2 && previous.indent < indent) return true;
  return hadRoom && (ENDS_SENTENCE.test(before) || !/^\p{Ll}/u.test(text));
}
