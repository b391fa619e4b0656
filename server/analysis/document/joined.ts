import type { Quotation, Token } from '../article.ts';
import { JoinedList } from './joined-list.ts';
import type { JoinedText, Reading, ReadParagraph, ReadSentence } from './reading.ts';
import { firstsOf, type Run, shiftedRun } from './run.ts';
import type { Word } from './words.ts';

/** A paragraph by itself: offsets count from its start, indexes from its first token; `sentences` cover its tokens. */
export interface TokenizedParagraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly sentences: readonly Run[];
}

/** The quotations of a paragraph, and which of its tokens stand in which of them. */
export interface QuotedParagraph {
  readonly quotations: readonly Quotation[];
  readonly quotationAt: Int32Array;
  readonly quotationRuns: readonly Run[];
}

/** A paragraph with all that is read on the ground. */
export interface ParagraphReading extends TokenizedParagraph, QuotedParagraph {
  readonly tags: readonly string[];
}

/** What is kept of a text whose paragraphs are joined, for the next form of it. */
export class KeptJoined {
  readonly tokens = new JoinedList(({ tokens }: TokenizedParagraph) => tokens);
  readonly words = new JoinedList(({ words }: TokenizedParagraph) => words);
  readonly sentences = new JoinedList(({ sentences }: TokenizedParagraph, from: number, paragraph: number) =>
    sentences.map(({ first, last }): ReadSentence => ({ first: from + first, last: from + last, paragraph })),
  );
  readonly tags = new JoinedList(({ tags }: ParagraphReading) => tags);
  readonly quotations = new JoinedList(({ quotations }: ParagraphReading) => quotations);
  readonly quotationRuns = new JoinedList(({ quotationRuns }: ParagraphReading, from: number) =>
    quotationRuns.map((run) => shiftedRun(run, from)),
  );
}

/**
 * Paragraphs joined in their order.
 *
 * @param starts where they begin in the text
 * @param setOff which of them are set off; none where nobody asks for it
 */
export function joinedText(
  all: readonly TokenizedParagraph[],
  starts: readonly number[],
  setOff: readonly boolean[] = [],
  kept = new KeptJoined(),
): JoinedText {
  let first = 0;
  const paragraphs = all.map(({ text, tokens }, p): ReadParagraph => {
    const last = first + tokens.length;
    const one = { text, start: starts[p], tokens, first, last, isSetOff: setOff[p] ?? false };
    first = last;
    return one;
  });
  const indexes = all.map((_, p) => p);
  return {
    paragraphs,
    tokens: kept.tokens.of(all),
    words: kept.words.of(all),
    sentences: kept.sentences.of(all, firstsOf(paragraphs), indexes),
  };
}

/** A joined text with the tags and quotations of its paragraphs. */
export function readingOf(
  joined: JoinedText,
  paragraphs: readonly ParagraphReading[],
  kept = new KeptJoined(),
): Reading {
  return {
    ...joined,
    tags: kept.tags.of(paragraphs),
    quotations: kept.quotations.of(paragraphs),
    quotationAt: quotationsAt(joined, paragraphs),
    quotationRuns: kept.quotationRuns.of(paragraphs, firstsOf(joined.paragraphs)),
  };
}

function quotationsAt(joined: JoinedText, paragraphs: readonly ParagraphReading[]): Int32Array {
  const all = new Int32Array(joined.tokens.length).fill(-1);
  let before = 0;
  paragraphs.forEach(({ quotations, quotationAt }, p) => {
    if (quotations.length === 0) return;
    const { first } = joined.paragraphs[p];
    for (let i = 0; i < quotationAt.length; i++) if (quotationAt[i] >= 0) all[first + i] = quotationAt[i] + before;
    before += quotations.length;
  });
  return all;
}

/**
 * Some paragraphs of a text as a reading of their own, whose offsets are those of the text; the whole text is its own reading.
 *
 * @param paragraphs those of the reading, by themselves
 * @param run of paragraphs
 */
export function readingWithin(
  reading: Reading,
  paragraphs: readonly ParagraphReading[],
  { first, last }: Run,
): Reading {
  if (first === 0 && last === paragraphs.length) return reading;
  const own = paragraphs.slice(first, last);
  const places = reading.paragraphs.slice(first, last);
  const joined = joinedText(
    own,
    places.map(({ start }) => start),
    places.map(({ isSetOff }) => isSetOff),
  );
  return readingOf(joined, own);
}

/** Which tokens stand in which outermost quotation, both ways round. */
export function quotedParagraph(tokens: readonly Token[], quotations: readonly Quotation[]): QuotedParagraph {
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  const quotationRuns = quotations.map((quotation, q): Run => {
    if (quotation.level > 0) return { first: at, last: at };
    while (at < tokens.length && tokens[at].end <= quotation.start) at++;
    const first = at;
    while (at < tokens.length && tokens[at].start < quotation.end) quotationAt[at++] = q;
    return { first, last: at };
  });
  return { quotations, quotationAt, quotationRuns };
}
