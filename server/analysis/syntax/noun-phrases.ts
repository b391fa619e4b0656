import { type Reading, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { RELATIVES } from '../lexicon/clause-words.ts';
import { isDash as isDashText } from '../lexicon/dashes.ts';
import { PHRASE_PRONOUNS } from '../lexicon/pronouns.ts';
import { DOUBLE_OPENERS } from '../lexicon/quotation-marks.ts';
import { TIME_NOUNS } from '../lexicon/times.ts';
import { isFiniteTag } from './verbs.ts';

/** Tags that a noun phrase is made of, from its determiner to its head. */
const INSIDE = new Set([
  'DT',
  'PDT',
  'PRP$',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'CD',
  'POS',
  'HYPH',
  'AFX',
  '$',
  'FW',
  'SYM',
]);
const HEAD = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'CD', 'JJ', 'DT', 'POS']);
const NOUN = new Set(['NN', 'NNS', 'NNP', 'NNPS']);
const NAME = new Set(['NNP', 'NNPS']);
/** Prepositions that tie a noun to the one before: "a spokesman for the mayor", "officials in Geneva". */
const LINKS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to', 'on', 'against', 'near', 'behind']);

const isComma = (reading: Reading, i: number): boolean => reading.tokens[i]?.text === ',';
export const isDash = (reading: Reading, i: number): boolean => isDashText(reading.tokens[i]?.text ?? '');
const isNoun = (reading: Reading, i: number): boolean => NOUN.has(reading.tags[i]);

/**
 * The noun phrase whose last token is `end`, as far left as it goes within `from`: pronoun, or determiner to head
 * with the phrases tied to it and its appositives ("Hugh Hill, a doctor," ends at the comma). Null where none ends there.
 */
export function nounPhraseBefore(reading: Reading, end: number, from: number): Run | null {
  if (end < from) return null;
  if (isComma(reading, end) || isDash(reading, end)) return appositiveBefore(reading, end, from);
  if (reading.tokens[end].text === ')' || reading.tokens[end].text === ']') {
    // Sen. Jane Roe (D-Vt.) said
    for (let i = end - 1; i > Math.max(from, end - 10); i--) {
      if (reading.tokens[i].text !== '(' && reading.tokens[i].text !== '[') continue;
      const inner = nounPhraseBefore(reading, i - 1, from);
      return inner && { first: inner.first, last: end + 1 };
    }
    return null;
  }
  if (PHRASE_PRONOUNS.has(wordAt(reading, end))) return { first: end, last: end + 1 };
  if (!HEAD.has(reading.tags[end])) return null;
  let first = simplePhraseStart(reading, end, from);
  for (;;) {
    const longer = tiedPhraseStart(reading, first, from);
    if (longer === null) return { first, last: end + 1 };
    first = longer;
  }
}

/** Where the run of determiner, adjectives and nouns that ends at `end` begins. */
function simplePhraseStart(reading: Reading, end: number, from: number): number {
  let first = end;
  while (first - 1 >= from && continuesLeft(reading, first)) first--;
  return first;
}

function continuesLeft({ tags, tokens }: Reading, first: number): boolean {
  const tag = tags[first - 1];
  if (tags[first] === 'DT' || tags[first] === 'PRP$') return tag === 'PDT';
  if (INSIDE.has(tag)) return true;
  // "Both men", where the tagger expects "both A and B".
  if (tag === 'CC') return PAIRS.test(tokens[first - 1].text);
  // "the newly elected mayor", "a Houston-based firm"
  if (tag === 'VBN' || tag === 'VBG' || tag === 'RB') return tags[first - 2] === 'DT' || tags[first - 2] === 'HYPH';
  return tokens[first - 1].text === '&';
}

/** What joins two names to one, and what stands before two. */
const PAIRS = /^(?:&|both|either|neither)$/i;

const KNOWING: ReadonlySet<string> = new Set(['familiar', 'close', 'aware', 'briefed', 'involved']);

/** Where the phrase begins to which the one at `first` is tied by a preposition or by "and", or null. */
function tiedPhraseStart(reading: Reading, first: number, from: number): number | null {
  const link = first - 1;
  // "two people familiar with the report"
  const isHow = KNOWING.has(wordAt(reading, link - 1)) && reading.tags[link] === 'IN' && link - 2 >= from;
  if (isHow && isNoun(reading, link - 2)) return simplePhraseStart(reading, link - 2, from);
  if (link - 1 < from || !isNoun(reading, link - 1)) return null;
  const word = wordAt(reading, link);
  const start = simplePhraseStart(reading, link - 1, from);
  if (reading.tags[link] === 'IN' && LINKS.has(word))
    return word === 'of' || start === from || !NAME.has(reading.tags[link - 1]) ? start : null;
  // "Reyes and Malone said": only where the first begins the clause, else "and" may join clauses.
  return word === 'and' && (start === from || isComma(reading, start - 1)) ? start : null;
}

/** "Hugh Hill, a doctor," and "Reyes — her sister —": the phrase with what is set off by marks; `closing` is the second. */
function appositiveBefore(reading: Reading, closing: number, from: number): Run | null {
  for (let i = closing - 1; i > Math.max(from, closing - 26); i--) {
    if (reading.tokens[i].text !== reading.tokens[closing].text) continue;
    if (!setsOff(reading, i + 1)) continue;
    const head = nounPhraseBefore(reading, i - 1, from);
    if (head && (isNoun(reading, head.last - 1) || reading.tags[head.last - 1] === 'JJ'))
      return { first: head.first, last: closing + 1 };
  }
  return null;
}

/** Whether what begins here after a comma describes the noun before: an age, "a doctor", "who …", "the chief …". */
function setsOff(reading: Reading, i: number): boolean {
  const tag = reading.tags[i];
  return (
    ['DT', 'CD', 'WP', 'WP$', 'WDT', 'NNP', 'PRP$', 'JJ', 'NN'].includes(tag) ||
    /^(?:of|from|now|then|formerly|in|speaking|who)$/.test(wordAt(reading, i))
  );
}

/**
 * The noun phrase that begins at `start`, with tied phrases and appositives up to the next comma, stop or mark:
 * "Dana Reyes, the mayor of Larkhaven". Null where none begins there.
 */
export function nounPhraseAfter(reading: Reading, start: number, to: number): Run | null {
  if (start >= to) return null;
  // "said one mother", but "said one."
  const isAlone = start + 1 >= to || !/^(?:JJ|NN)/.test(reading.tags[start + 1]);
  if (PHRASE_PRONOUNS.has(wordAt(reading, start)) && isAlone) return { first: start, last: start + 1 };
  let last = simplePhraseEnd(reading, start, to);
  if (last === start || !isNoun(reading, last - 1)) return null;
  for (;;) {
    const word = wordAt(reading, last);
    const tied =
      (reading.tags[last] === 'IN' && LINKS.has(word)) ||
      (word === 'and' && NAME.has(reading.tags[last - 1]) && NAME.has(reading.tags[last + 1]));
    if (!tied || last + 1 >= to) break;
    const next = simplePhraseEnd(reading, last + 1, to);
    if (next === last + 1 || !isNoun(reading, next - 1) || isTime(reading, next - 1)) break;
    last = next;
  }
  const end = isComma(reading, last) && last + 1 < to ? appositiveEnd(reading, last + 1, to) : null;
  return { first: start, last: end ?? last };
}

function simplePhraseEnd({ tags }: Reading, start: number, to: number): number {
  let last = start;
  while (last < to && (INSIDE.has(tags[last]) || (tags[last] === 'VBN' && tags[last - 1] === 'HYPH'))) {
    if (last > start && (tags[last] === 'DT' || tags[last] === 'PRP$') && tags[last - 1] !== 'PDT') break;
    last++;
  }
  return last;
}

const ENDS_APPOSITIVE = new RegExp(`^[,.;:${DOUBLE_OPENERS}]$`);

/**
 * The end of an appositive ("a doctor", "who leads the opposition", "Joseph Okafor"): before the comma, the stop or the
 * mark that follows. Null where a clause stands there: "According to Reyes, two of the nine have left".
 */
function appositiveEnd(reading: Reading, start: number, to: number): number | null {
  const relative = RELATIVES.has(wordAt(reading, start));
  if (!relative && !['DT', 'CD', 'PRP$', 'NNP', 'JJ', 'NN'].includes(reading.tags[start])) return null;
  for (let i = start; i < Math.min(to, start + 30); i++) {
    if (ENDS_APPOSITIVE.test(reading.tokens[i].text) || isDash(reading, i)) return i;
    if (!relative && isFiniteTag(reading.tags[i])) return null;
  }
  return to - start <= 30 ? to : null;
}

/** "on Monday", "in March": a time, which belongs to the saying and not to the sayer. */
export const isTime = (reading: Reading, i: number): boolean =>
  TIME_NOUNS.has(wordAt(reading, i)) || /^\d{4}$/.test(wordAt(reading, i));
