import type { Article, Quotation, Span } from '../../analysis/article.ts';
import { CLOSERS } from '../../analysis/lexicon/quotation-marks.ts';
import type { SpeechQuotation } from '../../queries/quotations.ts';
import { indexAt, startOfRun } from '../../text/spans.ts';
import type { Edit } from '../rule.ts';
import type { House } from './houses.ts';
import { closingOf, marksOf } from './marks.ts';

const stops = '.!?…';

/** "Reyes said" or "said Reyes", as the house has it. */
export function saidBy(name: string, { order }: House): string {
  return order === 'name' ? `${name} said` : `said ${name}`;
}

/**
 * The edits that attribute a quotation by "Reyes said": behind it where it is one sentence, else behind the first of its
 * sentences, so that the reader need not wait: “We won,” Reyes said. “At last.”
 */
export function attributionEdits(article: Article, { pieces }: SpeechQuotation, end: number, words: string): Edit[] {
  const [piece] = pieces;
  const boundary = piece && firstBoundary(article, piece);
  if (piece && boundary !== undefined) return splitEdits(article.text, piece, boundary, words);
  return pieces.length > 1 && piece
    ? [replacement(piece.start, piece.start, `${words}: `)]
    : saidEdits(article.text, end, words);
}

/** Where the first sentence of a quotation ends, if a second follows in the same paragraph. */
export function firstBoundary({ sentences }: Article, { start, end }: Span): number | undefined {
  const first = sentences[indexAt(sentences, start)];
  return first && first.start <= start && first.end < end - 2 ? first.end : undefined;
}

/** “We won. At last.” becomes “We won,” Reyes said. “At last.” */
export function splitEdits(text: string, piece: Quotation, boundary: number, words: string): Edit[] {
  const { open, close } = marksOf(text, piece);
  const stop = startOfRun(text, boundary, stops);
  const mark = close === '' ? (closingOf[open] ?? open) : close;
  const kept = isFull(text, stop, boundary) ? ',' : text.slice(stop, boundary);
  const next = boundary + (text.slice(boundary).match(/^\s*/)?.[0].length ?? 0);
  return [replacement(stop, next, `${kept}${mark} ${words}. ${open}`)];
}

/**
 * The edits that write "Reyes said" behind a text that ends at an offset, punctuated as the writer does it:
 * “We won.” becomes “We won,” Reyes said. and ‘We won’. becomes ‘We won’, Reyes said.
 */
export function saidEdits(text: string, end: number, words: string): Edit[] {
  const stop = startOfRun(text, end, stops);
  const mark = startOfRun(text, stop, CLOSERS);
  if (stop < end) return [replacement(stop, stop, isFull(text, stop, end) ? `, ${words}` : ` ${words}`)];
  return [...commaWithin(text, mark), replacement(end, end, ` ${words}.`)];
}

/** Makes the full stop before the closing mark a comma; other stops stand, as in “Did we win?” Reyes said. */
function commaWithin(text: string, mark: number): Edit[] {
  const stop = startOfRun(text, mark, stops);
  if (stop === mark) return text[mark - 1] === ',' ? [] : [replacement(mark, mark, ',')];
  return isFull(text, stop, mark) ? [replacement(stop, mark, ',')] : [];
}

/** Whether the stops are one full stop: no question, no dots that trail off. */
function isFull(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[start] === '.';
}

function replacement(start: number, end: number, text: string): Edit {
  return { start, end, text };
}
