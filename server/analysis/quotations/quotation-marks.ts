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

/** The quotation marks of one paragraph in order, disjoint; what is surely an apostrophe is left out. */
export function marksOf(copy: string, { start, end }: Span, isTex: boolean): Mark[] {
  const marks: Mark[] = [];
  // No further than the paragraph goes: each of many without marks would search the rest of the text.
  const paragraph = copy.slice(start, end);
  MARKS.lastIndex = 0;
  for (let found = MARKS.exec(paragraph); found; found = MARKS.exec(paragraph)) {
    const at = start + found.index;
    const text = found[0] === "''" && !isTex ? "'" : found[0];
    MARKS.lastIndex = found.index + text.length;
    const mark = markAt(copy, at, text, start, end);
    if (mark) marks.push(mark);
  }
  return marks;
}

/** The side that the characters around a mark say. */
function placeOf(copy: string, at: number, stop: number, start: number, end: number): MarkSide | null {
  const before = at > start ? copy[at - 1] : ' ';
  const opens = BEFORE_OPENING.test(before) && stop < end && !NO_BEGINNING.test(copy.slice(stop, stop + 2));
  const closes = !/\s/.test(before) && AFTER_CLOSING.test(stop < end ? copy[stop] : ' ');
  return opens === closes ? null : opens ? 'opening' : 'closing';
}

function markAt(copy: string, at: number, text: string, start: number, end: number): Mark | null {
  const stop = at + text.length;
  const [family, form] = FORMS[text];
  const mark = { start: at, end: stop, family, form, place: placeOf(copy, at, stop, start, end) };
  if (family === 'single' || family === 'straight-single') {
    const weight = singleWeight(copy, text, mark, start, end);
    return weight && { ...mark, weight };
  }
  const measure = INCHES.test(text) && at > start && /\d/.test(copy[at - 1]) && mark.place !== 'opening';
  return { ...mark, weight: measure ? 1 : form || mark.place ? 3 : 2 };
}

/** How sure a single mark is one, or null where it is an apostrophe: "Reyes’s", "doesn’t", "’90s". */
function singleWeight(
  copy: string,
  text: string,
  { start: at, place }: Span & Pick<Mark, 'place'>,
  start: number,
  end: number,
) {
  const before = at > start ? copy[at - 1] : ' ';
  const after = at + 1 < end ? copy[at + 1] : ' ';
  if (WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after)) return null;
  if (OWNER_END.test(before) && /^.s(?![\p{L}\p{N}])/u.test(copy.slice(at, at + 3))) return null; // “Hamlet”’s
  if (ELISION.test(copy.slice(at, Math.min(end, at + 8)))) {
    // rock ’n’ roll; but `'Til death,' she said` may open.
    return text === '’' || /^.n['’]/i.test(copy.slice(at, at + 3)) ? null : 1;
  }
  // The second mark of ’n’ belongs to the elision.
  if (/['’‘]n$/i.test(copy.slice(Math.max(start, at - 2), at)) && /\s/.test(after)) return null;
  if (text === '`') return place === 'opening' ? 2 : null;
  if (text === '‘' || text === '‚') return place === 'opening' && text === '‘' ? 3 : 2;
  if (place === 'opening') return text === '’' ? 1 : 2;
  if (/\s/.test(before)) return null;
  return closingWeight(before, copy.slice(Math.max(start, at - 3), at), copy.slice(at + 1, Math.min(end, at + 12)));
}

/** A single mark closes after a stop; after a letter or a digit it may be of "workers’", "rockin’", "6'". */
function closingWeight(before: string, word: string, after: string): 1 | 2 | 3 {
  if (/\p{Lu}\.$/u.test(word)) return 2; // the U.S.’ law
  if (STOP_BEFORE.test(before)) return 3;
  if (/\d/.test(before) || /\p{L}in$/u.test(word)) return 1;
  return /s/i.test(before) && !NO_POSSESSED.test(after) ? 1 : 2;
}
