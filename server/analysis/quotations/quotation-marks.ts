import type { Span } from '../article.ts';
import { DASHES_AND_BAR } from '../lexicon/dashes.ts';
import { CLOSERS, DOUBLE_CLOSERS, GERMAN_CLOSERS, OPENERS } from '../lexicon/quotation-marks.ts';

/** Which marks pair: `“…”`, `‘…’`, `«…»`, `‹…›`, and the straight ones (TeX's among them) with themselves. */
export type MarkFamily = 'curly' | 'straight' | 'single' | 'straight-single' | 'guillemet' | 'single-guillemet';
export type MarkSide = 'opening' | 'closing';

/** A mark that may open or close a quotation. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  /** The side that its form says; null for a straight mark. */
  readonly form: MarkSide | null;
  /** The side that the characters around it say, or null where they say nothing. */
  readonly place: MarkSide | null;
  /** 3 for a mark that can be nothing else, 2 for a likely one, 1 where an apostrophe or a measure is as likely. */
  readonly weight: 1 | 2 | 3;
  /** Whether it stands between two words, the second in small letters, as where it is an apostrophe: "by 'alf past". */
  readonly mayElide: boolean;
}

const FORMS: Readonly<Record<string, readonly [MarkFamily, MarkSide | null]>> = {
  '“': ['curly', 'opening'],
  '„': ['curly', 'opening'],
  '”': ['curly', 'closing'],
  '«': ['guillemet', 'opening'],
  '»': ['guillemet', 'closing'],
  '‹': ['single-guillemet', 'opening'],
  '›': ['single-guillemet', 'closing'],
  '‘': ['single', 'opening'],
  '‚': ['single', 'opening'],
  '’': ['single', 'closing'],
  '"': ['straight', null],
  '``': ['straight', 'opening'],
  "''": ['straight', null],
  "'": ['straight-single', null],
  '`': ['straight-single', 'opening'],
};

const MARKS = /''|``|[“„”"«»‹›‘‚’'`]/g;
/** What may stand before an opening mark: white space, a bracket, a dash, another mark. */
const BEFORE_OPENING = new RegExp(`[\\s([{${DASHES_AND_BAR}/${OPENERS}\`*_…-]`);
const AFTER_CLOSING = new RegExp(`[\\s)\\]}.,;:!?${DASHES_AND_BAR}/${CLOSERS}${GERMAN_CLOSERS}*_…-]`);
/** What no quotation begins with; an ellipsis may: `"...and so on"`. */
const NO_BEGINNING = /^(?:[\s,;:!?)\]}]|\.(?!\.))/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** ’90s, ’98, ’em, ’twas: the mark stands for letters. */
const ELISION = /^['’‘](?:\d0s|\d\d(?!\p{N})|(?:em|til|tis|twas|cause|bout|n)(?![\p{L}\p{N}]))/iu;
/**
 * What follows a mark and can't follow a possessive, which needs its noun: `'the workers' she said`, `'the workers',`.
 */
const NO_POSSESSED =
  /^(?:\s*$|[^\s\p{L}\p{N}]|\s+(?:[^\p{L}\p{N}]|(?:he|she|it|they|we|you|i|said|says|asked|told|is|was|are|were|has|had|will|would|and|or|but|as|in|on|at|to|of|for|from|with|by|when|while|who|that|than|after|before|the|a|an)(?![\p{L}\p{N}'’])))/iu;

/** What a possessive may follow beside letters: “Hamlet”’s, the U.S.’s. */
const OWNER_END = new RegExp(`[${CLOSERS})\\].]`);
/** What an apostrophe never follows. */
const STOP_BEFORE = new RegExp(`[.,!?…${DOUBLE_CLOSERS}»)\\]]`);
/** Double marks that may be inches: 6' 2" */
const INCHES = new RegExp(`[${DOUBLE_CLOSERS}]`);

/** The quotation marks of a paragraph in order; what is surely an apostrophe is left out. Offsets are into `text`. */
export function marksOf(text: string, isTex: boolean): Mark[] {
  const marks: Mark[] = [];
  const separates = text.includes('»') && !text.includes('«');
  MARKS.lastIndex = 0;
  for (let found = MARKS.exec(text); found; found = MARKS.exec(text)) {
    const form = found[0] === "''" && !isTex ? "'" : found[0];
    MARKS.lastIndex = found.index + form.length;
    if (separates && form === '»' && isFree(text, found.index)) continue;
    const mark = markAt(text, found.index, form);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** Whether a mark stands between blanks: "Home » News", "» Tickets", "Read more »". */
const isFree = (text: string, at: number): boolean => /^\s?.\s?$/.test(text.slice(Math.max(0, at - 1), at + 2));

/** The side that the characters around a mark say. */
function placeOf(text: string, at: number, stop: number): MarkSide | null {
  const before = text[at - 1] ?? ' ';
  const opens = BEFORE_OPENING.test(before) && stop < text.length && !NO_BEGINNING.test(text.slice(stop, stop + 2));
  const closes = !/[\s([{]/.test(before) && AFTER_CLOSING.test(text[stop] ?? ' ');
  return opens === closes ? null : opens ? 'opening' : 'closing';
}

function markAt(text: string, at: number, written: string): Mark | null {
  const stop = at + written.length;
  const [family, form] = FORMS[written];
  const mayElide = /[\p{L}\p{N}]\s.\p{Ll}$/u.test(text.slice(Math.max(0, at - 2), stop + 1));
  const place = placeOf(text, at, stop);
  // All fields at once, not spread: V8 would give each mark a hidden class of its own.
  const marked = (weight: Mark['weight']): Mark => ({ start: at, end: stop, family, form, place, mayElide, weight });
  const mark = { start: at, end: stop, place, mayElide };
  if (isNamed(text, mark)) return null;
  if (family === 'single' || family === 'straight-single') {
    const weight = singleWeight(text, written, mark);
    return weight && marked(weight);
  }
  const measure = INCHES.test(written) && /\d/.test(text[at - 1] ?? '') && mark.place !== 'opening';
  const isSure = (form !== null || mark.place !== null) && !isLone(text, at, stop);
  return marked(measure ? 1 : isSure ? 3 : 2);
}

/** Whether a mark is spoken of: (“ or ”), ("). */
const isNamed = (text: string, { start, end }: Span): boolean =>
  (/[([{]/.test(text[start - 1] ?? '') && /[\s)\]}]/.test(text[end] ?? '')) ||
  (/\s/.test(text[start - 1] ?? '') && /[)\]}]/.test(text[end] ?? ''));

/** Whether it may be spoken of, for it stands between blanks: the " key. */
const isLone = (text: string, start: number, end: number): boolean =>
  /\s/.test(text[start - 1] ?? '') && /\s/.test(text[end] ?? '');

/** How sure a single mark is one, or null where it is an apostrophe: "Reyes’s", "doesn’t", "’90s". */
function singleWeight(text: string, written: string, { start: at, place }: Span & Pick<Mark, 'place'>) {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)) return null;
  if (OWNER_END.test(before) && /^.s(?![\p{L}\p{N}])/u.test(text.slice(at, at + 3))) return null; // “Hamlet”’s
  if (ELISION.test(text.slice(at, at + 8))) {
    // rock ’n’ roll; but `'Til death,' she said` may open.
    return written === '’' || /^.n['’]/i.test(text.slice(at, at + 3)) ? null : 1;
  }
  // The second mark of ’n’ belongs to the elision.
  if (/['’‘]n$/i.test(text.slice(Math.max(0, at - 2), at)) && /\s/.test(after)) return null;
  if (written === '`') return place === 'opening' ? 2 : null;
  if (written === '‘' || written === '‚') return place === 'opening' && written === '‘' ? 3 : 2;
  if (place === 'opening') return written === '’' ? 1 : 2;
  if (/\s/.test(before)) return null;
  return closingWeight(before, text.slice(Math.max(0, at - 3), at), text.slice(at + 1, at + 12));
}

/** A single mark closes after a stop; after a letter or a digit it may be of "workers’", "rockin’", "6'". */
function closingWeight(before: string, word: string, after: string): 1 | 2 | 3 {
  if (/\p{Lu}\.$/u.test(word)) return 2; // the U.S.’ law
  if (STOP_BEFORE.test(before)) return 3;
  if (/\d/.test(before) || /\p{L}in$/u.test(word)) return 1;
  return /s/i.test(before) && !NO_POSSESSED.test(after) ? 1 : 2;
}
