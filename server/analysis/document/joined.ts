import type { Quotation, Token } from '../article.ts';
import type { JoinedText, Reading, ReadParagraph, ReadSentence } from './reading.ts';
import type { Run } from './run.ts';
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
  const joined = {
    paragraphs: new Array<ReadParagraph>(all.length),
    tokens: new Array<Token>(length),
    words: new Array<Word>(length),
    sentences: [] as ReadSentence[],
  };
  let first = 0;
  all.forEach(({ text, tokens, words, sentences }, paragraph) => {
    for (let i = 0; i < tokens.length; i++) {
      joined.tokens[first + i] = tokens[i];
      joined.words[first + i] = words[i];
    }
    for (const run of sentences) joined.sentences.push({ first: first + run.first, last: first + run.last, paragraph });
    const last = first + tokens.length;
    const isSetOff = setOff[paragraph] ?? false;
    joined.paragraphs[paragraph] = { text, start: starts[paragraph], tokens, first, last, isSetOff };
    first += tokens.length;
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
    quotationAt: new Int32Array(length),
    quotationRuns: [] as Run[],
  };
  joined.paragraphs.forEach(({ first }, p) => {
    const { tags, quotations, quotationAt, quotationRuns } = paragraphs[p];
    for (let i = 0; i < quotationAt.length; i++) {
      reading.tags[first + i] = tags[i];
      reading.quotationAt[first + i] = quotationAt[i] < 0 ? -1 : quotationAt[i] + reading.quotations.length;
    }
    for (let q = 0; q < quotations.length; q++) {
      reading.quotations.push(quotations[q]);
      reading.quotationRuns.push({ first: first + quotationRuns[q].first, last: first + quotationRuns[q].last });
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
