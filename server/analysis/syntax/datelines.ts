import { type Reading, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { isDashOrHyphen } from '../lexicon/dashes.ts';
import { OPENERS } from '../lexicon/quotation-marks.ts';

/**
 * A number a token, 1 for those that only open a paragraph and belong to nothing said in it: a bullet, the time in a live blog ("18:42 Trains
 * …"), a dateline ("GENEVA (Northline) — The …").
 */
export function openingsOf(reading: Reading): Uint8Array {
  const opens = new Uint8Array(reading.tokens.length);
  for (const { first, last } of reading.paragraphs) {
    const bullet = BULLET.test(reading.tokens[first]?.text ?? '') ? first + 1 : first;
    const end = dateline(reading, { first: time(reading, { first: bullet, last }), last });
    if (end < last) opens.fill(1, first, end);
  }
  return opens;
}

const BULLET = /^[•*·‣▪]$/;
const CLOCK = /^\d{1,2}[:.]\d{2}$/;
/** What no dateline holds: a small word, a stop, speech. */
const NO_DATELINE = new RegExp(`^\\p{Ll}|^[.!?:${OPENERS}]$`, 'u');
/** A dateline has no more tokens: "CARROW FALLS, Neb., March 4 (Plains Courier) —". */
const MAX_DATELINE_TOKENS = 16;

const goesWithClock = (word: string): boolean => /^(?:[ap]\.?m\.?|gmt|bst|[:|])$/.test(word) || isDashOrHyphen(word);

/** Where "18:42", "6.42pm" or "18:42 GMT:" ends. */
function time(reading: Reading, { first, last }: Run): number {
  if (first >= last || !CLOCK.test(reading.tokens[first].text)) return first;
  let end = first + 1;
  while (end < last && goesWithClock(wordAt(reading, end))) end++;
  return end;
}

/** Where a dateline ends: a place in capitals or an agency in brackets, and then a dash. */
function dateline({ tokens }: Reading, { first, last }: Run): number {
  const isCapital = /^\p{Lu}{3,}$/u.test(tokens[first]?.text ?? '');
  for (let i = first; i + 1 < Math.min(last, first + MAX_DATELINE_TOKENS); i++) {
    const { text } = tokens[i];
    // "GATT — which was never ratified — said" opens with no dateline.
    if (i > first && isDashOrHyphen(text) && (isCapital || tokens[i - 1].text === ')'))
      return /^\p{Ll}/u.test(tokens[i + 1].text) ? first : i + 1;
    if (NO_DATELINE.test(text)) return first;
  }
  return first;
}
