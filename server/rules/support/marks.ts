/** Quotation marks as characters: which close which, and how they look in another manner. */

import type { Quotation } from '../../analysis/article.ts';
import { DOUBLE_MARKS, SINGLE_MARKS, TEX_MARKS } from '../../analysis/lexicon/quotation-marks.ts';

/** The closing mark of each opening one. */
export const closingOf: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '‘': '’',
  '‚': '‘',
  '«': '»',
  '‹': '›',
  '"': '"',
  "'": "'",
  '``': "''",
  '`': "'",
};

/** A mark's partner on the other level: inner marks are single where outer ones are double. */
export const otherLevel: Readonly<Record<string, string>> = {
  '“': '‘',
  '”': '’',
  '‘': '“',
  '’': '”',
  '"': "'",
  "'": '"',
  '«': '‹',
  '»': '›',
  '‹': '«',
  '›': '»',
};

export interface Marks {
  readonly open: string;
  /** Empty where the quotation does not close. */
  readonly close: string;
}

/** The marks of a quotation as they stand. */
export function marksOf(text: string, { start, end, closed }: Quotation): Marks {
  const double = (at: number) => (text[at] === "'" || text[at] === '`') && text[at] === text[at + 1];
  const close =
    double(end - 2) && end - start > 4 && double(start) ? text.slice(end - 2, end) : text.slice(end - 1, end);
  // ''Tis a shame,': the second is an apostrophe.
  const isElided = text.startsWith("''", start) && close === "'";
  return { open: text.slice(start, start + (double(start) && !isElided ? 2 : 1)), close: closed ? close : '' };
}

const DOUBLE = new RegExp(`^(?:[${DOUBLE_MARKS}]|${TEX_MARKS.join('|')})$`);
const SINGLE = new RegExp(`^[${SINGLE_MARKS}]$`);

export const isStraight = (mark: string): boolean => mark !== '' && `"'\``.includes(mark[0]!);
export const isDouble = (mark: string): boolean => DOUBLE.test(mark);
export const isSingle = (mark: string): boolean => SINGLE.test(mark);
