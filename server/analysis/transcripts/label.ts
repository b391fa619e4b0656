import type { Token } from '../article.ts';
import { type Run, shiftedRun } from '../document/run.ts';
import { COURT_LABELS, HEADINGS, SPEAKER_LABELS } from '../lexicon/labels.ts';
import { DOUBLE_OPENERS } from '../lexicon/quotation-marks.ts';
import { TITLES } from '../lexicon/titles.ts';

/** What calls a speaker at the head of a line: "Q:", "The PRESIDENT:", "Jane Orr (Westmarsh) (Con):", "LAURA BENNING" by itself. */
export interface Label extends Run {
  /** The colon; an empty run where there is none. */
  readonly colon: Run;
  /** Where the turn begins; the end of the paragraph where the label fills it. */
  readonly from: number;
  /** The label without its brackets and what follows a comma, in tokens and in small letters: the same for each turn of a speaker. */
  readonly called: Run;
  readonly key: string;
  /** Whether it fills its line, and no colon or stop ends it. */
  readonly isBare: boolean;
  /** Whether its form tells by itself that somebody speaks. */
  readonly isSure: boolean;
  /** Whether it is a single word in small letters, as "Tickets:" is and "Ada:" may be. */
  readonly isPlain: boolean;
}

/** In tokens. */
const MAX_WORDS = 7;
const MAX_BRACKET_TOKENS = 12;
const MAX_BRACKETS = 3;
const MAX_ROLE_TOKENS = 9;

const OPENER = new RegExp(`^[${DOUBLE_OPENERS}]$`);
const INITIAL = /^([QAqa])\d{0,2}(\.?)$/;
const WORD = /^\p{Lu}[\p{L}.’'-]*$/u;
const CAPITALS = /^(?:\p{Lu}[\p{Lu}.’'-]+|(?:Ma?c|O[’'])\p{Lu}{2,})$/u;
const PARTICLE = /^(?:de|del|da|di|van|von|der|den|la|le|al|bin|of|the|and|for|in|&|-)$/;
const CLOCK = /^\d+[\d:.]+\d$/;
/** What a clock in brackets holds: "[00:12]", "[3/5/24, 9:12 pm]". */
const TIME = /^(?:[\d:.,/-]+|[AaPp]\.?[Mm]\.?)$/;

/** The label at the head of a paragraph, or null. */
export function labelOf(tokens: readonly Token[], paragraph: Run): Label | null {
  const { last } = paragraph;
  let first = paragraph.first;
  if (OPENER.test(tokens[first]?.text ?? '')) first++;
  if (first < last)
    first = bracketEnd(tokens, first, last, TIME) ?? (CLOCK.test(tokens[first].text) ? first + 1 : first);
  return first < last ? (initialLabel(tokens, first, last) ?? wordedLabel(tokens, first, last)) : null;
}

/** The same with all tokens so many further on. */
export const shiftedLabel = (label: Label, by: number): Label => ({
  ...label,
  ...shiftedRun(label, by),
  colon: shiftedRun(label.colon, by),
  from: label.from + by,
  called: shiftedRun(label.called, by),
});

/** "Q:", "A.", "Q1:". */
function initialLabel(tokens: readonly Token[], first: number, last: number): Label | null {
  const [, letter, stop] = INITIAL.exec(tokens[first].text) ?? [];
  const next = first + 1 < last ? tokens[first + 1].text : '';
  if (letter === undefined || (/[qa]/.test(letter) && next !== ':')) return null;
  const isStopped = stop === '' && next === '.';
  if (stop === '' && !isStopped && next !== ':' && next !== '') return null;
  const end = isStopped ? first + 2 : first + 1;
  const called = { first, last: first + 1 };
  return {
    first,
    last: end,
    ...behind(tokens, end, last),
    called,
    key: letter.toLowerCase(),
    isBare: next === '' && stop === '',
    isSure: true,
    isPlain: false,
  };
}

/** "HOST:", "Senator BROWNE:", "Jane Orr (Con):", "JO KING, HARBOUR REPORTER:", "Ada Finch:". */
function wordedLabel(tokens: readonly Token[], first: number, last: number): Label | null {
  const words = wordsEnd(tokens, first, last);
  if (words === first) return null;
  const called = { first, last: words };
  const key = keyOf(tokens, called);
  if (isHeading(key)) return null;
  let end = words;
  let bracketed = false;
  for (let n = 0; n < MAX_BRACKETS && end < last; n++) {
    const close = bracketEnd(tokens, end, last);
    if (close === null) break;
    bracketed ||= tokens.slice(end, close).some(({ text }) => /^\p{L}{2}/u.test(text));
    end = close;
  }
  const isPlain = words === first + 1 && !CAPITALS.test(tokens[first].text);
  if (end === words && !isPlain) end = roleEnd(tokens, words, last);
  // "Speaker 2 00:04:10", and in the next line what is said.
  if (end < last && CLOCK.test(tokens[end].text)) end++;
  // "Mr. TOLLAND. I yield": so the record of a congress has it.
  if (end === words && tokens[end]?.text === '.' && end < last && isTitled(tokens, called)) end++;
  else if (end < last && tokens[end].text !== ':') return null;
  return {
    first,
    last: end,
    ...behind(tokens, end, last),
    called,
    key,
    isBare: end === last,
    isSure: bracketed || isSpeaker(tokens, called),
    isPlain,
  };
}

/** The colon at a token, or none, and what comes behind it and behind the clock in brackets: "Orr: (00:12)". */
function behind(tokens: readonly Token[], end: number, last: number): Pick<Label, 'colon' | 'from'> {
  const colon = { first: end, last: end < last && tokens[end].text === ':' ? end + 1 : end };
  const clock = colon.last < last ? bracketEnd(tokens, colon.last, last, TIME) : null;
  return { colon, from: clock ?? colon.last };
}

/** The end of the words that may call somebody: capitalised ones, the particles between them, and a number behind "SPEAKER". */
function wordsEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first;
  let at = first;
  for (; at < Math.min(last, first + MAX_WORDS); at++) {
    const { text } = tokens[at];
    if (WORD.test(text)) end = at + 1;
    else if (/^\d{1,2}$/.test(text) && at > first && SPEAKER_LABELS.has(tokens[at - 1].text.toLowerCase()))
      end = at + 1;
    else if (at === first || !PARTICLE.test(text)) break;
  }
  return end;
}

/** The end of a bracket that opens at a token, or null where none does or it holds something else than asked for. */
function bracketEnd(tokens: readonly Token[], at: number, last: number, holds?: RegExp): number | null {
  if (!/^[([]$/.test(tokens[at].text)) return null;
  for (let i = at + 1; i < Math.min(last, at + MAX_BRACKET_TOKENS); i++) {
    if (/^[)\]]$/.test(tokens[i].text)) return i > at + 1 ? i + 1 : null;
    if (holds && !holds.test(tokens[i].text)) return null;
  }
  return null;
}

/** What a sentence has and no role: "Port Ellery, it is said, has one worry:". */
const NO_ROLE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|be|it|he|she|they|we|you|I|this|if|when|but)$/;

/** The end of what a comma adds to a name: "Ada Finch, mayor of Port Ellery:". */
function roleEnd(tokens: readonly Token[], at: number, last: number): number {
  if (at >= last || tokens[at].text !== ',') return at;
  for (let i = at + 1; i < Math.min(last, at + MAX_ROLE_TOKENS); i++) {
    if (tokens[i].text === ':') return i;
    if (!/^[\p{L},&’'-]/u.test(tokens[i].text) || NO_ROLE.test(tokens[i].text)) return at;
  }
  return at;
}

const keyOf = (tokens: readonly Token[], { first, last }: Run): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text.toLowerCase())
    .join(' ');

/** Whether a paragraph has a head that calls nobody: "Photo: …", "Read more: …". */
export function isHeaded(tokens: readonly Token[], { first, last }: Run): boolean {
  const end = wordsEnd(tokens, first, last);
  return end > first && tokens[end]?.text === ':' && isHeading(keyOf(tokens, { first, last: end }));
}

/** Whether it is the head of something else than a turn: "Read more", "Tickets", "Editor’s Note". */
function isHeading(key: string): boolean {
  const words = key.replaceAll('’', "'").split(' ');
  return HEADINGS.has(words[0]) || HEADINGS.has(words.at(-1)!);
}

/** Whether it is a word for one who speaks ("HOST", "Audience member", "THE CLERK"), or a name in capitals behind a title ("Mr ORR"). */
function isSpeaker(tokens: readonly Token[], called: Run): boolean {
  const words = tokens.slice(called.first, called.last).map(({ text }) => text.toLowerCase());
  return (
    SPEAKER_LABELS.has(words[words[0] === 'the' ? 1 : 0]) ||
    (words[0] === 'the' && words.length === 2 && COURT_LABELS.has(words[1])) ||
    SPEAKER_LABELS.has(words.at(-1)!) ||
    isTitled(tokens, called)
  );
}

/** "Senator BROWNE", "The PRESIDENT", "Mr. ORR". */
function isTitled(tokens: readonly Token[], { first, last }: Run): boolean {
  const [title, ...words] = tokens.slice(first, last).map(({ text }) => text);
  const isTitle = title === 'The' || (!CAPITALS.test(title) && TITLES.has(title.toLowerCase().replace(/\.$/, '')));
  return (
    isTitle &&
    words.length > 0 &&
    words.every((word) => CAPITALS.test(word) || TITLES.has(word.toLowerCase())) &&
    CAPITALS.test(words.at(-1)!)
  );
}
