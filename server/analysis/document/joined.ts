import type { Quotation } from '../article.ts';
import { JoinedList } from './joined-list.ts';
import {
  endOf,
  type JoinedText,
  type Reading,
  type ReadParagraph,
  type ReadSentence,
  type TokenizedText,
} from './reading.ts';
import { firstsOf, type Run, shiftedRun } from './run.ts';

/** A paragraph by itself: offsets count from its start, indexes from its first token; `sentences` cover its tokens. */
export interface TokenizedParagraph extends TokenizedText {
  readonly text: string;
  readonly sentences: readonly Run[];
}

/** The quotations of a paragraph, and the tokens of each, marks included; for inner quotations an empty run. */
export interface QuotedParagraph {
  readonly quotations: readonly Quotation[];
  readonly quotationRuns: readonly Run[];
}

/** A paragraph with all that is read on the ground. */
export interface ParagraphReading extends TokenizedParagraph, QuotedParagraph {
  readonly tags: readonly string[];
}

/** What is kept of a text whose paragraphs are joined, for the next form of it. */
export class KeptJoined {
  readonly words = new JoinedList(({ words }: TokenizedParagraph) => words);
  readonly starts = new JoinedList(({ starts }: TokenizedParagraph) => starts);
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
  const paragraphs = all.map(({ text, words, starts: own }, p): ReadParagraph => {
    const last = first + words.length;
    const isSetOff = setOff[p] ?? false;
    const one = { text, start: starts[p], tokens: words, starts: own, first, last, isSetOff };
    first = last;
    return one;
  });
  const indexes = all.map((_, p) => p);
  const words = kept.words.of(all);
  return {
    paragraphs,
    tokens: words,
    words,
    starts: kept.starts.of(all),
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
  let next = 0;
  paragraphs.forEach(({ quotationRuns }, p) => {
    const { first: from } = joined.paragraphs[p];
    for (const { first, last } of quotationRuns) all.fill(next++, from + first, from + last);
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

/** For each token of a paragraph the index of the outermost quotation that holds it, or -1. Most quote nothing, so it is not kept. */
export function quotationAtOf({
  tokens,
  quotationRuns,
}: Pick<ParagraphReading, 'tokens' | 'quotationRuns'>): Int32Array {
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  quotationRuns.forEach(({ first, last }, q) => {
    quotationAt.fill(q, first, last);
  });
  return quotationAt;
}

/** The quotations of a paragraph with the tokens of each. */
export function quotedParagraph(text: TokenizedText, quotations: readonly Quotation[]): QuotedParagraph {
  const { length } = text.tokens;
  let at = 0;
  const quotationRuns = quotations.map((quotation): Run => {
    if (quotation.level > 0) return { first: at, last: at };
    while (at < length && endOf(text, at) <= quotation.start) at++;
    const first = at;
    while (at < length && text.starts[at] < quotation.end) at++;
    return { first, last: at };
  });
  return { quotations, quotationRuns };
}
