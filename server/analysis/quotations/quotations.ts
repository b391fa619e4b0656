import type { Attribution, Quotation, StrayMark } from '../article.ts';
import { behindCaptions, isCaption } from '../document/captions.ts';
import { isSpeechVerb } from '../lexicon/cues.ts';
import { kindOfQuotation } from './quotation-kind.ts';
import type { Mark } from './quotation-marks.ts';
import type { Pair, Pairing } from './quotation-pairs.ts';

/** A paragraph whose quotation marks are paired as far as it tells by itself. */
export interface PairedParagraph {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly pairing: Pairing;
}

/** What a paragraph quotes, in order, outer before inner, and its marks without partner; offsets are into the paragraph. */
export interface ParagraphQuotations {
  readonly quotations: readonly Quotation[];
  readonly strayMarks: readonly StrayMark[];
}

/** Of each paragraph whether its last quotation runs on in another, and whether one runs on in it. */
interface Running {
  readonly runs: boolean;
  readonly isCarried: boolean;
}

/** Which paragraphs have a part of a *running* quotation, also where captions of pictures stand between two of its parts. */
export function runningIn(paragraphs: readonly PairedParagraph[]): Running[] {
  const running = paragraphs.map(() => ({ runs: false, isCarried: false }));
  paragraphs.forEach((paragraph, p) => {
    if (paragraph.pairing.unclosed.length === 0) return;
    const isCaptionAt = (at: number): boolean => paragraphs[at]?.marks.length === 0 && isCaption(paragraphs[at].text);
    const behind = behindCaptions(p + 1, isCaptionAt);
    const over = behind === p + 1 || isLeftInSpeech(paragraph) ? behind : p + 1;
    if (!runsOn(paragraph, paragraphs[over])) return;
    running[p].runs = true;
    running[over].isCarried = true;
  });
  return running;
}

/** Whether a paragraph ends within what it quotes: not `"It is late, she said.`, which lacks a mark. */
function isLeftInSpeech({ text, pairing }: PairedParagraph): boolean {
  const last = pairing.unclosed.at(-1);
  return last !== undefined && isSaidOn(`${text.slice(last.end)} `);
}

/**
 * Whether a paragraph leaves its last quotation open and another one reopens it: the only thing of
 * quotations that goes over the end of a paragraph, so that a missing mark does no harm beyond its own.
 */
function runsOn({ pairing }: PairedParagraph, next: PairedParagraph | undefined): boolean {
  const last = pairing.unclosed.at(-1);
  const mark = next?.marks[0];
  if (!last || !mark) return false;
  return (
    mark.start === 0 &&
    mark.place === 'opening' &&
    mark.family === last.family &&
    pairing.pairs.every(({ open, close }) =>
      open.start < last.start ? close!.start < last.start : open.family !== last.family,
    )
  );
}

/**
 * The quotations of one paragraph.
 *
 * @param carried whether one before runs on in it
 * @param runs whether it runs on in a later one
 */
export function quotationsOf(paragraph: PairedParagraph, carried: boolean, runs: boolean): ParagraphQuotations {
  const { unclosed, unopened } = paragraph.pairing;
  const pairs = overReopenings(paragraph);
  const running = runs ? unclosed.at(-1)! : null;
  if (running) pairs.push({ open: running, close: null });
  // The last part of a running quotation that never closes is one still; the missing mark is told of.
  const reopened = carried ? unclosed.find(({ start }) => start === 0) : undefined;
  if (reopened && reopened !== running && !pairs.some(({ open }) => open === reopened))
    pairs.push({ open: reopened, close: null });
  const strayMarks = [
    ...unclosed.filter((mark) => mark !== running && mark.weight === 3).map((mark) => stray(mark, 'opening')),
    ...unopened.filter(({ weight }) => weight === 3).map((mark) => stray(mark, 'closing')),
  ];
  return {
    quotations: nested(paragraph.text, pairs, carried, running),
    strayMarks: strayMarks.sort((a, b) => a.start - b.start),
  };
}

/** What a sentence ends with: of `… for prudence. "The forecasts …"` the mark stands behind a whole sentence. */
const SENTENCE_END = /[.!?…]['’]?\s+$/;

/**
 * The pairs of a paragraph, where straight marks that open again at a new sentence, as in copy whose paragraphs were run together, are no
 * quotations of their own: of `"It is late. "It is dark," he said` there is one, from the first mark on. The first mark is still one without partner.
 */
function overReopenings({ text, marks, pairing }: PairedParagraph): Pair[] {
  if (!pairing.unclosed.some(({ family }) => family === 'straight')) return [...pairing.pairs];
  const straight = marks.filter(({ family }) => family === 'straight');
  const places = new Map(straight.map((mark, i) => [mark, i]));
  const unclosed = new Set(pairing.unclosed);
  return pairing.pairs.map((pair) => {
    let at = places.get(pair.open) ?? -1;
    while (at > 0 && unclosed.has(straight[at - 1]) && isSaidOn(text.slice(straight[at - 1].end, straight[at].start)))
      at -= 1;
    return at < 0 ? pair : { ...pair, open: straight[at] };
  });
}

const CLAUSE_END = /[,;:.!?…]+/;
/** A clause that tells who speaks is short: "Mayor Dana Reyes told the paper on Monday morning." */
const MAX_TELLING_WORDS = 10;
const SPOKEN = /^(?:I|you|we)$/i;

/** Whether the words between two opening marks are whole sentences, and no clause of them tells who speaks: not `"One, she said. "Two," he said`, which lacks a mark. */
const isSaidOn = (between: string): boolean => SENTENCE_END.test(between) && !between.split(CLAUSE_END).some(tells);

/** Whether somebody else than who speaks says something in a clause: "she said", "Dana Reyes told me"; not "I told him so". */
function tells(clause: string): boolean {
  const words = clause.match(/\p{L}+/gu) ?? [];
  if (words.length > MAX_TELLING_WORDS) return false;
  const verb = words.findIndex((word) => FINITE.test(word) && isSpeechVerb(word.toLowerCase()));
  return verb >= 0 && !words.slice(0, verb).some((word) => SPOKEN.test(word));
}

/** "said", "adds", "wrote"; not "the answer is no". */
const FINITE = /(?:ed|s)$|^(?:said|told|wrote|swore|read|sang)$/i;

const stray = ({ start, end }: Mark, side: StrayMark['side']): StrayMark => ({ start, end, side });

/** The quotations of one paragraph in order with their levels. */
function nested(text: string, pairs: readonly Pair[], carried: boolean, running: Mark | null): Quotation[] {
  const ends: number[] = [];
  return [...pairs]
    .sort((a, b) => a.open.start - b.open.start)
    .map(({ open, close }) => {
      const span = { start: open.start, end: close ? close.end : text.length };
      while (ends.length > 0 && ends.at(-1)! <= span.start) ends.pop();
      const level = ends.length;
      ends.push(span.end);
      const continued = carried && open.start === 0;
      return {
        start: span.start,
        end: span.end,
        kind: close === null || continued ? 'speech' : kindOfQuotation(text, span),
        level,
        closed: close !== null,
        continues: open === running,
        continued,
      };
    });
}

/**
 * The quotations with what now is known of their kind: a fragment within what somebody is made to say is speech
 * ("endangered"), whatever its form.
 *
 * @param quotations in order
 * @param attributions in any order
 */
export function spokenQuotations(quotations: readonly Quotation[], attributions: readonly Attribution[]): Quotation[] {
  const said = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  return quotations.map((quotation) => {
    while (next < said.length && said[next].end < quotation.end) next++;
    const spoken = quotation.kind === 'scare' && said[next] !== undefined && said[next].start <= quotation.start;
    return spoken ? { ...quotation, kind: 'speech' } : quotation;
  });
}
