import type { Quotation } from '../article.ts';
import {
  endOf,
  type JoinedText,
  type Reading,
  type ReadParagraph,
  type ReadSentence,
  type TokenizedText,
} from './reading.ts';
import { type Run, shiftedRun } from './run.ts';
import type { Word } from './words.ts';

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
): JoinedText {
  const length = all.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const allWords = new Array<Word>(length);
  const joined = {
    paragraphs: new Array<ReadParagraph>(all.length),
    tokens: allWords,
    words: allWords,
    starts: new Array<number>(length),
    sentences: [] as ReadSentence[],
  };
  let first = 0;
  all.forEach(({ text, words, starts: own, sentences }, paragraph) => {
    for (let i = 0; i < words.length; i++) {
      allWords[first + i] = words[i];
      joined.starts[first + i] = own[i];
    }
    for (const run of sentences) joined.sentences.push({ first: first + run.first, last: first + run.last, paragraph });
    const last = first + words.length;
    const isSetOff = setOff[paragraph] ?? false;
    joined.paragraphs[paragraph] = {
      text,
      start: starts[paragraph],
      tokens: words,
      starts: own,
      first,
      last,
      isSetOff,
    };
    first = last;
  });
  return joined;
}

/** A joined text with the tags and quotations of its paragraphs. */
export function readingOf(joined: JoinedText, paragraphs: readonly ParagraphReading[]): Reading {
  const { length } = joined.tokens;
  const reading = {
    ...joined,
    tags: new Array<string>(length),
    quotations: [] as Quotation[],
    quotationAt: new Int32Array(length).fill(-1),
    quotationRuns: [] as Run[],
  };
  joined.paragraphs.forEach(({ first }, p) => {
    const { tags, quotations, quotationRuns } = paragraphs[p];
    for (let i = 0; i < tags.length; i++) reading.tags[first + i] = tags[i];
    for (let q = 0; q < quotations.length; q++) {
      const run = shiftedRun(quotationRuns[q], first);
      reading.quotationAt.fill(reading.quotations.length, run.first, run.last);
      reading.quotations.push(quotations[q]);
      reading.quotationRuns.push(run);
    }
  });
  return reading;
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
