/**
 * Quotation marks by what they do, each list to stand within the brackets of a regular expression: `[${CLOSERS}]`.
 * Which of them pair is said in `quotations/quotation-marks.ts`.
 */
import { DASHES } from './dashes.ts';

/** Those that mostly open and those that mostly close; a straight one does both. */
const OPENING = '“„‘‚«‹';
const CLOSING = '”’»›';
const STRAIGHT = `"'`;

/** What a quotation may open with, and what it may close with. */
export const OPENERS = OPENING + STRAIGHT;
export const CLOSERS = CLOSING + STRAIGHT;
export const QUOTATION_MARKS = `${OPENING}${CLOSING}${STRAIGHT}\``;
const QUOTATION_MARK = new RegExp(`^[${QUOTATION_MARKS}]$`);

/** Whether a token is a quotation mark of one character. */
export const isQuotationMark = (token: string): boolean => QUOTATION_MARK.test(token);

/** Closers elsewhere: „Ja“, ‚Ja‘, »Ja«, ›Ja‹. */
export const GERMAN_CLOSERS = '“‘«‹';

/** Double marks; among the openers and closers the single ones are easily an apostrophe. */
export const DOUBLE_OPENERS = '“„"';
export const DOUBLE_CLOSERS = '”"';
export const DOUBLE_MARKS = '“”„"';
export const SINGLE_MARKS = `‘’‚'\``;

/** The double marks of TeX: ``No,'' */
export const TEX_MARKS: readonly string[] = ['``', "''"];

const TEX = new RegExp(
  `\`\`|(?:^|[\\s([${DASHES}-])''(?=[\\p{L}\\p{N}])(?!(?:[Tt](?:is|was|il)|em|cause|bout|\\d0s|\\d\\d)(?![\\p{L}\\p{N}]))`,
  'u',
);

/**
 * Whether a copy has TeX's marks, ``No,'' or ''No,''. In any other two straight single marks in a row are two:
 * `'He said 'no.''`, `''Tis a shame,'`
 */
export const hasTexMarks = (copy: string): boolean => TEX.test(copy);
