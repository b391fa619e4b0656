import type { PlacedToken } from '../article.ts';
import {
  abbreviationKey,
  LEADING_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from '../lexicon/abbreviations.ts';
import { DASHES_AND_BAR } from '../lexicon/dashes.ts';
import { hasTexMarks } from '../lexicon/quotation-marks.ts';
import { sharedText } from './words.ts';

/**
 * One token at `lastIndex`, tried in this order: addresses, then all others. Every alternative runs over its characters once, or
 * over a bounded number of them, so that the time is linear in the text.
 */
const ADDRESS = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]+`, // https://example.org/a
    String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}`, // dana@example.org
    // news.example.com, example.com.au, example.co.ke
    String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:(?:com|org|net|gov|edu)(?:\.[a-z]{2})?|(?:co|ac)\.[a-z]{2})(?![\p{L}\p{N}-])`,
  ].join('|'),
  'uy',
);
const TOKEN = new RegExp(
  [
    String.raw`[@#][\p{L}_][\p{L}\p{N}_]*`, // @handle, #tag
    String.raw`(?:\p{L}\.){2,}`, // U.S., a.m., J.R.R.
    String.raw`(?:Ph|Ed|Psy)\.D\.|[BMD]\.(?:Sc|Phil|Ed|Litt)\.`,
    String.raw`(?<=[\p{L}\p{N}.!)\]”"])['’][sS](?![\p{L}\p{N}])`, // U.S.’s, 1990’s
    String.raw`['’‘]\d0s\b|’\d\d(?!\p{N})`, // ’90s, class of ’98
    String.raw`['’‘](?:em|[Tt]il|[Tt]is|[Tt]was|cause|bout|[Nn]['’](?!\p{L}))(?!\p{L})`, // ’em, rock ’n’ roll
    String.raw`\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th|s|am|pm|bn|m|k|km|kg)?(?![\p{L}\p{N}]|[.,:/]\p{N})`, // 1,250.5  10:30  21st  1990s
    String.raw`\p{N}+(?:[.,]\p{N}+)*|(?<![\p{L}\p{N}.])\.\d+`, // .322
    String.raw`\p{Lu}+&\p{Lu}+`, // AT&T
    String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}\u00AD\u200C\u200D_]*(?:['’][\p{L}\p{M}][\p{L}\p{M}\p{N}]*)*`, // O’Brien, doesn’t
    String.raw`\.{2,}|\.\s\.\s\.|…`, // ellipses
    `-{2,}|[-${DASHES_AND_BAR}−]`,
    "''|``",
    String.raw`[\uD800-\uDBFF][\uDC00-\uDFFF]|\S`,
  ].join('|'),
  'uy',
);

/** What every address has. Few texts hold one, and to compile their pattern takes a tenth of what a first article may take. */
const MAY_HOLD_ADDRESS = /@|https?:|www\.|\.(?:com|org|net|gov|edu|(?:co|ac)\.[a-z])/;

/** A word between blanks, tried first: most are, and no other alternative could match more. */
const PLAIN_WORD = /[A-Za-z]+(?=[ ,])/y;
const CLITIC = /(?:n['’]t|['’](?:s|S|re|ve|ll|d|m|RE|VE|LL|D|M)|N['’]T)$/;
const SINGLE_INITIAL = /^\p{Lu}$/u;

/** Whether the full stop after a word is the word's own: "Sen", "Jr", and initials as in "John F. Reyes". */
function ownsFullStop(word: string, copy: string, end: number): boolean {
  const key = abbreviationKey(word);
  if (NUMBER_ABBREVIATIONS.has(key)) return /^\.\s?\d/.test(copy.slice(end, end + 3));
  if (LEADING_ABBREVIATIONS.has(key) || MONTH_ABBREVIATIONS.has(key) || TRAILING_ABBREVIATIONS.has(key)) return true;
  return SINGLE_INITIAL.test(word) && /^\.\s?\p{Lu}/u.test(copy.slice(end, end + 4)) && word !== 'I';
}

/**
 * Splits a paragraph into tokens, clitics apart as Universal Dependencies does it: "doesn’t" → "does" "n’t",
 * "Reyes’s" → "Reyes" "’s", "US-led" → "US" "-" "led". White space belongs to no token.
 *
 * @param text a paragraph; the offsets of the tokens are into it
 * @param isTex whether its text writes two straight single marks for a double one
 */
export function tokensOf(text: string, isTex = hasTexMarks(text)): PlacedToken[] {
  const tokens: PlacedToken[] = [];
  const end = text.length;
  const mayHoldAddress = MAY_HOLD_ADDRESS.test(text);
  const push = (start: number, stop: number): void => {
    tokens.push({ start, end: stop, text: sharedText(text.slice(start, stop)) });
  };
  let at = 0;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const plainEnd = endOf(PLAIN_WORD, text, at);
    if (plainEnd > 0) {
      push(at, plainEnd);
      at = plainEnd;
      continue;
    }
    let stop = (mayHoldAddress && endOf(ADDRESS, text, at)) || endOf(TOKEN, text, at) || at + 1;
    if (!isTex && text.startsWith("''", at)) stop = at + 1;
    const token = text.slice(at, stop);
    if (/^(?:https?:|www\.)/.test(token)) {
      while (/[.,;:!?)\]'’]/.test(text[stop - 1])) stop--; // the comma after an address is the sentence's
    } else if (isLetter(token)) {
      if (text[stop] === '.' && ownsFullStop(token, text, stop)) stop++;
      const clitic = CLITIC.exec(token);
      if (clitic && clitic.index > 0 && stop === at + token.length) {
        push(at, at + clitic.index);
        at += clitic.index;
      }
    }
    push(at, stop);
    at = stop;
  }
  return tokens;
}

/** Where a match of a sticky pattern ends that begins at an offset; 0 where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

const isLetter = (text: string): boolean => /^[\p{L}\p{M}]/u.test(text);

/** White space of any kind, the zero-width space and the byte order mark among it. */
function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x85
  );
}
