import type { Article } from '../analysis/article.ts';
import { DASHES } from '../analysis/lexicon/dashes.ts';
import { OPENERS } from '../analysis/lexicon/quotation-marks.ts';
import type { Edit } from '../rules/rule.ts';
import { lineStartOf } from '../text/places.ts';
import { isCopyAt } from './typed-copy.ts';

/** What an article opens and closes with, outside and inside. */
interface MarkStyle {
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
}

const english: MarkStyle = { double: ['“', '”'], single: ['‘', '’'] };
const styles: readonly MarkStyle[] = [
  english,
  { double: ['„', '“'], single: ['‚', '‘'] },
  { double: ['«', '»'], single: ['‹', '›'] },
];
const APOSTROPHE = '’';

const OPENS_BEHIND = new RegExp(`(?:^|[\\s([{${OPENERS}])$`);
const DASH_BEFORE = new RegExp(`[${DASHES}-]$`);
/** The first two figures of ’90s, which a single mark before them has taken for a quotation. */
const YEARS = new RegExp(`(?:^|[\\s([${DASHES}“"])‘\\d\\d$`);

/** The characters after which a mark may have to be curled: the marks themselves, and the figures behind an apostrophe. */
export const curlTriggers: readonly string[] = ['"', "'", ...'0123456789'];

/**
 * The edits that curl the mark typed right before the offset, after the article's manner: none in what is no copy, and none
 * for the inches of 9". A closing mark that the editor has put behind the offset of itself is curled or taken away with it.
 */
export function curlEdits(article: Article, offset: number): Edit[] {
  const { text } = article;
  const typed = text.slice(offset - 1, offset);
  const lineStart = lineStartOf(text, offset);
  const before = text.slice(lineStart, offset - 1);
  if (/\d/.test(typed)) return yearsEdit(article, before + typed, offset);
  if ((typed !== '"' && typed !== "'") || !isCopyAt(article, offset - 1)) return [];
  const style = styleOf(text);
  const [open, close] = typed === '"' ? style.double : style.single;
  const isOpen = isLeftOpen(before, open, close);
  const isOpening = OPENS_BEHIND.test(before) || (DASH_BEFORE.test(before) && !isOpen);
  if (typed === '"' && !isOpening && !isOpen && /\d$/.test(before)) return [];
  const isApostrophe = typed === "'" && !isOpening && (!isOpen || /^[\p{L}\p{N}]/u.test(text.slice(offset)));
  const mark = isApostrophe ? APOSTROPHE : isOpening ? open : close;
  const next = text[offset];
  const edit = { start: offset - 1, end: offset, text: mark };
  if (isOpening && next === typed && !/^[\p{L}\p{N}]/u.test(text.slice(offset + 1)))
    return [{ ...edit, end: offset + 1, text: open + close }];
  if (mark !== close) return [edit];
  const own = typed === '"' && next === typed ? offset + 1 : offset;
  return [{ ...edit, end: text.startsWith(close, own) ? own + 1 : own }];
}

/** ‘90 that is to be ’90; where an article quotes in single marks, a quotation may begin so. */
function yearsEdit(article: Article, before: string, offset: number): Edit[] {
  if (!YEARS.test(before) || quotesInSingleMarks(article) || !isCopyAt(article, offset - 1)) return [];
  return [{ start: offset - 3, end: offset - 2, text: APOSTROPHE }];
}

function quotesInSingleMarks({ text, quotations }: Article): boolean {
  const speech = quotations.filter(({ kind, level, closed }) => kind === 'speech' && level === 0 && closed);
  return speech.filter(({ start }) => text[start] === '‘').length * 2 > speech.length;
}

/** The marks that the article opens most with; English ones where it has none. */
function styleOf(text: string): MarkStyle {
  const counts = styles.map(({ double }) => count(text, double[0]) - (double[0] === '“' ? count(text, '„') : 0));
  return styles[counts.indexOf(Math.max(...counts))] ?? english;
}

/** Whether the line so far leaves such a quotation open; between letters ’ is an apostrophe. */
function isLeftOpen(before: string, open: string, close: string): boolean {
  const marks = before.replace(/(?<=\p{L})’(?=\p{L})/gu, '');
  return marks.lastIndexOf(open) > marks.lastIndexOf(close);
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
