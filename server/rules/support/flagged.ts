/** The few characters that stand for what a rule flags: a squiggle under a whole paragraph hides the words. */
import type { Article, Span } from '../../analysis/article.ts';

/** So many words of a quotation are underlined, and so many characters where it has no blanks. */
const OPENING = /^\S+(?:[^\S\n\r]+\S+){0,2}/;
const MAX_CHARACTERS = 40;

/** The opening mark of a quotation with its first words: “Nobody asked the … of “Nobody asked the people who live here.” */
export function openingOf({ text }: Article, { start, end }: Span): Span {
  const words = OPENING.exec(text.slice(start, end))?.[0] ?? '';
  return { start, end: start + Math.min(words.length, MAX_CHARACTERS) };
}

/** A source up to its comma: “A senior official” of “A senior official, who asked not to be named,”. */
export function sourcePhrase({ text }: Article, { start, end }: Span): Span {
  const [words = ''] = text.slice(start, end).split(/[,\n\r]/, 1);
  return words.trim() === '' ? { start, end } : { start, end: start + words.trimEnd().length };
}
