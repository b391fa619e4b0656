/** How long a text may be. One that is longer is refused before it is analysed, and where that can be told before it is read. */
import { InputError } from './input-error.ts';

/** In UTF-8 a UTF-16 code unit takes three bytes at most. */
const MAX_BYTES_A_CHARACTER = 3;
/** In JSON an escaped one takes six: "\u00e9". */
const MAX_BYTES_AN_ESCAPE = 6;
/** Of a record, what stands around its text. */
const BYTES_AROUND_TEXT = 10_000;

/** The most that is read, in kB: a thousand characters, as `pressText.maxFileSize` counts. */
export type MaxSize = number;

/** A text of more bytes is too long, whatever its characters. */
export const maxBytes = (most: MaxSize): number => most * 1000 * MAX_BYTES_A_CHARACTER;

/** A record of more bytes has a text that is too long, or an id that nobody needs. */
export const maxRecordBytes = (most: MaxSize): number => most * 1000 * MAX_BYTES_AN_ESCAPE + BYTES_AROUND_TEXT;

export const isTooLong = (text: string, most: MaxSize): boolean => text.length > most * 1000;

export const tooLong = (name: string, most: MaxSize): InputError =>
  new InputError(`${name}: longer than ${most} kB, the most that is read (--max-size says how much)`);
