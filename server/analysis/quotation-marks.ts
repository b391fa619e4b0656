import type { Span } from './article.ts';

/** Which marks pair: `“…”`, `‘…’`, `«…»`, and the straight ones with themselves. */
export type MarkFamily = 'curly' | 'straight' | 'single' | 'straight-single' | 'guillemet' | 'single-guillemet';
export type MarkSide = 'opening' | 'closing';

/** A mark that may open or close a quotation; `sure` is false where it may as well be an apostrophe or a measure. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly side: MarkSide;
  readonly sure: boolean;
}

const FIXED: Readonly<Record<string, readonly [MarkFamily, MarkSide]>> = {
  '“': ['curly', 'opening'],
  '„': ['curly', 'opening'],
  '”': ['curly', 'closing'],
  '«': ['guillemet', 'opening'],
  '»': ['guillemet', 'closing'],
  '‹': ['single-guillemet', 'opening'],
  '›': ['single-guillemet', 'closing'],
};

const MARKS = /[“„”"«»‹›‘’']|''|``/g;
/** What may stand before an opening mark: white space, a bracket, a dash, another mark. */
const BEFORE_OPENING = /[\s([{—–\-/“„"«‹‘'*_…]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?—–\-/”"»›’'*_…]/;
const LETTER = /[\p{L}\p{N}]/u;
/** ’90s, ’em, rock ’n’ roll: a mark that stands for letters. */
const ELISION = /^['’‘](?:\d0s|(?:em|til|tis|twas|cause|bout|n)(?![\p{L}\p{N}]))/iu;

/** The quotation marks of one paragraph in order, apostrophes and inch marks left out. */
export function marksOf(copy: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  MARKS.lastIndex = start;
  for (let found = MARKS.exec(copy); found && found.index < end; found = MARKS.exec(copy)) {
    const mark = markAt(copy, found.index, found[0], start, end);
    if (mark) marks.push(mark);
  }
  return marks;
}

function markAt(copy: string, at: number, text: string, start: number, end: number): Mark | null {
  const stop = at + text.length;
  const before = at > start ? copy[at - 1] : ' ';
  const after = stop < end ? copy[stop] : ' ';
  const span = { start: at, end: stop };
  const fixed = FIXED[text];
  if (fixed) return { ...span, family: fixed[0], side: fixed[1], sure: true };
  const opens = BEFORE_OPENING.test(before) && !/\s/.test(after);
  const closes = !/\s/.test(before) && AFTER_CLOSING.test(after);
  if (text === '``' || text === "''")
    return { ...span, family: 'straight', side: text === '``' ? 'opening' : 'closing', sure: true };
  if (text === '"') {
    const measure = /\d/.test(before) || (before === '”' && /\d/.test(copy[at - 2] ?? ''));
    return {
      ...span,
      family: 'straight',
      side: closes && !(opens && at === start) ? 'closing' : 'opening',
      sure: opens !== closes && !measure,
    };
  }
  return singleAt(copy, span, text, before, after, opens, closes);
}

/** A single mark, or null where it is an apostrophe: "Reyes’s", "doesn’t", "’90s", "6'". */
function singleAt(
  copy: string,
  span: Span,
  text: string,
  before: string,
  after: string,
  opens: boolean,
  closes: boolean,
): Mark | null {
  if (ELISION.test(copy.slice(span.start, span.start + 8))) return null;
  if (LETTER.test(before) && LETTER.test(after)) return null;
  // The second mark of ’n’ belongs to the elision.
  if (/['’‘]n$/i.test(copy.slice(Math.max(0, span.start - 2), span.start)) && /\s/.test(after)) return null;
  const family: MarkFamily = text === "'" ? 'straight-single' : 'single';
  if (text === '‘') return { ...span, family, side: 'opening', sure: true };
  if (text === "'" && opens && !closes && LETTER.test(after)) return { ...span, family, side: 'opening', sure: false };
  if (!closes || /\d/.test(before))
    return closes && text === '’' ? { ...span, family, side: 'closing', sure: false } : null;
  // After a stop the mark closes; after a letter it may be "workers’" and after s it often is.
  return { ...span, family, side: 'closing', sure: /[.,!?…;:—–)]/.test(before) };
}
