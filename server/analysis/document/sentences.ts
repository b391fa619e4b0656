import type { PlacedToken } from '../article.ts';
import { abbreviationKey, LEADING_ABBREVIATIONS, MONTH_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { isSpeechVerb } from '../lexicon/cues.ts';
import { DASHES, isDashOrHyphen } from '../lexicon/dashes.ts';
import { CLOSERS, DOUBLE_OPENERS, GERMAN_CLOSERS, OPENERS, TEX_MARKS } from '../lexicon/quotation-marks.ts';
import { NAME_LIKE_STARTERS, SENTENCE_STARTERS } from '../lexicon/starters.ts';
import type { Run } from './run.ts';

/** What may close with a sentence and open with one: quotation marks, brackets, Markdown's marks of emphasis. */
const CLOSING = new Set([...CLOSERS, "''", ...GERMAN_CLOSERS, ...')]*_']);
const OPENING = new Set([...OPENERS, ...TEX_MARKS, '»', ...DASHES, ...'-([*_']);
/** These close with a blank before them too: `« Non. » `, `“ No . ”` */
const LOOSE_CLOSING = new Set('”»›)]');
/** What stands between the items of a line: "Home » News » Harbour", "Herald | Monday"; guillemets only where none opens. */
const BARS = /^[|•●▪■►·]$/;
const SEPARATORS = /^[|•●▪■►·»›]$/;
const NOTE = /^[¹²³⁰-⁹]+$/;

/**
 * In tokens. Whatever runs on for longer is a list or a heap of words, and is cut, so that what later stages do within a
 * sentence stays within bounds.
 */
const MAX_SENTENCE_TOKENS = 250;

/**
 * Splits a paragraph into sentences: sorted runs that cover its tokens. A full stop inside the marks ends a sentence there
 * too, and what follows decides after a question or an exclamation: `“Why?” she asked.` and `“Why?” Reyes asked.` are one.
 */
export function sentencesOf(tokens: readonly PlacedToken[]): Run[] {
  const sentences: Run[] = [];
  const separates = tokens.some(({ text }) => text === '«' || text === '‹') ? BARS : SEPARATORS;
  for (let first = 0; first < tokens.length; ) {
    const last = sentenceEnd(tokens, first, Math.min(tokens.length, first + MAX_SENTENCE_TOKENS), separates);
    sentences.push({ first, last });
    first = last;
  }
  return sentences;
}

/** The index after the last token of the sentence that begins at `first`, at most `stop`. */
function sentenceEnd(tokens: readonly PlacedToken[], first: number, stop: number, separates: RegExp): number {
  // "1. The mayor spoke.", "b) …": the number of an item is no sentence.
  const from = first === 0 ? first + numberLength(tokens[first].text) : first;
  for (let i = from; i < stop; i++) {
    if (separates.test(tokens[i].text) && isFree(tokens, i)) return i + 1;
    if (!mayEnd(tokens[i].text)) continue;
    const next = closingEnd(tokens, i + 1, stop);
    if (next >= stop) return stop;
    if (endsHere(tokens, first, i, next, stop)) return next;
    i = next - 1;
  }
  return stop;
}

/** Whether a token stands between blanks, at neither end of its paragraph. */
const isFree = (tokens: readonly PlacedToken[], i: number): boolean =>
  i > 0 && i + 1 < tokens.length && tokens[i - 1].end < tokens[i].start && tokens[i].end < tokens[i + 1].start;

/** How many tokens to leave out for the number of an item: "Q.", "1" and its stop, "2.1". */
const numberLength = (text: string): number =>
  /^\p{L}\.$/u.test(text) ? 1 : /^(?:\d{1,3}(?:\.\d{1,3})*|\p{L})$/u.test(text) ? 2 : 0;

const isStop = (text: string): boolean =>
  text === '.' || text === '!' || text === '?' || text === '…' || /^\.[.\s]*\.$/.test(text);
const mayEnd = (text: string): boolean =>
  isStop(text) || (text.length > 1 && text.endsWith('.') && !text.startsWith('http'));

/** The index after what goes with a stop: further stops, the marks that close, the notes: `Really?!”`, `closed.[6]`. */
function closingEnd(tokens: readonly PlacedToken[], from: number, stop: number): number {
  let next = from;
  for (;;) {
    const token = tokens[next];
    if (next >= stop || !token) return stop;
    if (isStop(token.text) || closes(tokens, next, stop)) next++;
    else if (touches(tokens, next) && NOTE.test(token.text)) next++;
    else if (isBareNote(tokens, next)) next++;
    else if (token.text === '[' && isNote(tokens, next, stop)) next += 3;
    else return next;
  }
}

const touches = (tokens: readonly PlacedToken[], i: number): boolean => tokens[i].start === tokens[i - 1].end;
/** "closed.6 The port": a raised number that has come down. */
const isBareNote = (tokens: readonly PlacedToken[], i: number): boolean =>
  touches(tokens, i) &&
  /^\d{1,2}$/.test(tokens[i].text) &&
  /^\p{Ll}/u.test(tokens[i - 2]?.text ?? '') &&
  /^[\p{Lu}“‘]/u.test(tokens[i + 1]?.text ?? '') &&
  !touches(tokens, i + 1);
const isNote = (tokens: readonly PlacedToken[], i: number, stop: number): boolean =>
  i + 2 < stop && /^\p{N}{1,3}$/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 2]?.text === ']';

/** Whether a mark closes: it touches what is before it, and a mark that goes either way nothing after it. */
function closes(tokens: readonly PlacedToken[], i: number, stop: number): boolean {
  const { text } = tokens[i];
  if (!CLOSING.has(text)) return false;
  const free = i + 1 >= stop || !touches(tokens, i + 1) || !/^[\p{L}\p{N}]/u.test(tokens[i + 1].text);
  return touches(tokens, i) ? free || LOOSE_CLOSING.has(text) : free && LOOSE_CLOSING.has(text);
}

function endsHere(tokens: readonly PlacedToken[], first: number, end: number, next: number, stop: number): boolean {
  const mark = tokens[end].text;
  let at = next;
  while (at < stop && OPENING.has(tokens[at].text)) at++;
  const following = tokens[at]?.text;
  if (at >= stop || following === undefined) return true;
  const capital = /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(following);
  const opened = at > next;
  if (!isStop(mark)) {
    // "LARKHAVEN, Fla. — The mayor …" is one.
    return (
      !isDashOrHyphen(tokens[next].text) &&
      (abbreviationEnds(mark, following, capital, opened && tokens[next].text !== '(') ||
        (/^[ap]\.m\.$/.test(mark) && capital && saysAt(tokens, at)))
    );
  }
  const inMarks = next > end + 1;
  if (!capital) {
    if (/^[\p{N}\p{Sc}@#]/u.test(following)) return mark !== '…' && (opened || !touches(tokens, at));
    return !/^\p{Ll}/u.test(following) && mark === '.' && opened;
  }
  const goesOn = inMarks && !opened && speaks(tokens, at, stop);
  if (mark === '…' || mark.length > 1) return !goesOn && (SENTENCE_STARTERS.has(key(following)) || opened || inMarks);
  if (mark === '.') return true;
  // `“Will it?” Mayor Dana Reyes asked.`: a name and a verb of speech carry the sentence on.
  return !goesOn && !(end === first && stop - first < 3);
}

/** Whether "Inc.", "U.S." or "Sept." ends its sentence, by what comes next. */
function abbreviationEnds(mark: string, following: string, capital: boolean, opened: boolean): boolean {
  const word = abbreviationKey(mark.slice(0, -1));
  const starts = SENTENCE_STARTERS.has(key(following));
  if (LEADING_ABBREVIATIONS.has(word)) return false;
  // "Plan B. The mayor", but "John F. Will"
  if (word.length === 1) return capital && starts && !NAME_LIKE_STARTERS.has(key(following));
  if (MONTH_ABBREVIATIONS.has(word) && /^\d/.test(following)) return false;
  return capital && (opened || starts);
}

/** "THE" in copy in capitals as "The". */
const key = (word: string): string => (/^\p{Lu}+$/u.test(word) ? word[0] + word.slice(1).toLowerCase() : word);

/** "at 2 a.m. [Brandt said]"; "at 7 p.m. Sept. 9", "at 5 p.m. New York time" go on. */
const saysAt = (tokens: readonly PlacedToken[], at: number): boolean =>
  isSpeechVerb(tokens[at + 1]?.text ?? '') ||
  (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && isSpeechVerb(tokens[at + 2]?.text ?? ''));

/** What no subject holds. */
const SPEECH_END = new RegExp(`^[.!?;:${DOUBLE_OPENERS}]$`);

/** Whether a subject of a few words and a verb of speech come next: "Mayor Dana Reyes asked", "asked Reyes". */
function speaks(tokens: readonly PlacedToken[], from: number, stop: number): boolean {
  for (let i = from; i < Math.min(stop, from + 7); i++) {
    const word = tokens[i].text;
    if (isSpeechVerb(word.toLowerCase())) return true;
    if (SPEECH_END.test(word)) return false;
  }
  return false;
}
