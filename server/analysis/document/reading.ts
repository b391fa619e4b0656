import type { Quotation, Span, Token } from '../article.ts';
import { fillRuns, type Run } from './run.ts';
import type { Word } from './words.ts';

/** A sentence, and the index of its paragraph. */
export interface ReadSentence extends Run {
  readonly paragraph: number;
}

/** A paragraph in its text: its tokens, of which it may have none, and where it begins, in code units. */
export interface ReadParagraph extends Run {
  readonly text: string;
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly starts: readonly number[];
  /** Whether it is set off as what somebody else has written: "> We are sorry." */
  readonly isSetOff: boolean;
}

/** The tokens of a text, or of a part of it. */
export interface TokenizedText {
  /** The same list as the words, for whoever looks only at what is written. */
  readonly tokens: readonly Token[];
  /** The word of each token. */
  readonly words: readonly Word[];
  /** Where each token begins, counted from the start of its paragraph. It ends where its text does (`endOf`). */
  readonly starts: readonly number[];
}

/**
 * The paragraphs of a text joined: one list of tokens, by whose indexes all stages say where something stands. The offsets
 * of a token or a quotation count from the start of its paragraph; `spanOf` alone makes offsets of the text.
 */
export interface JoinedText extends TokenizedText {
  readonly paragraphs: readonly ReadParagraph[];
  /** Sorted, and covering all tokens. */
  readonly sentences: readonly ReadSentence[];
}

/** What the first stages have found: the ground on which attributions and speakers are read. */
export interface Reading extends JoinedText {
  /** The Penn tag of each token. */
  readonly tags: readonly string[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of the outermost quotation that holds it (its marks too), or -1. */
  readonly quotationAt: Int32Array;
  /** The tokens of each quotation, marks included; for inner quotations an empty run. */
  readonly quotationRuns: readonly Run[];
}

/** Words with their tags: a reading, or a paragraph of one by itself. */
export type TaggedWords = Pick<Reading, 'words' | 'tags'>;

/** 1 for the tokens of a text of `length` that stand in some run. */
export function tokensIn(runs: readonly Run[], length: number): Uint8Array {
  const tokens = new Uint8Array(length);
  fillRuns(runs, tokens, 1);
  return tokens;
}

/** The tokens of a text, as far as their places go. */
type Places = Pick<TokenizedText, 'tokens' | 'starts'>;

/** Where a token ends, counted from the start of its paragraph. */
export const endOf = ({ tokens, starts }: Places, i: number): number => starts[i] + tokens[i].text.length;

/** Where a run stands in the text, in code units. */
export function spanOf(joined: JoinedText, { first, last }: Run): Span {
  const { paragraphs, starts } = joined;
  const paragraph = paragraphs[paragraphAt(paragraphs, first)];
  const end = last <= paragraph.last ? paragraph : paragraphs[paragraphAt(paragraphs, last - 1)];
  return { start: paragraph.start + starts[first], end: end.start + endOf(joined, last - 1) };
}

/** Gives spans as `spanOf` does; those that are asked for in the order of the text it need not look for. */
export function spansOf(joined: JoinedText): (run: Run) => Span {
  const { paragraphs, starts } = joined;
  let p = 0;
  return (run) => {
    const { first, last } = run;
    if (first < paragraphs[p].first || first >= paragraphs[p].last) p = paragraphAt(paragraphs, first);
    const { start, last: end } = paragraphs[p];
    return last <= end ? { start: start + starts[first], end: start + endOf(joined, last - 1) } : spanOf(joined, run);
  };
}

/** The index of the paragraph that holds a token. */
export function paragraphAt(paragraphs: readonly Run[], token: number): number {
  let low = 0;
  for (let high = paragraphs.length - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle].last <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word begins with a capital; false where there is no token. */
export function isCapitalised(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token!.text);
}

/** Whether a token touches the one before it in its paragraph, as the hyphen of "first-ever" does; a dash between blanks does not. */
export const isGlued = (text: Places, i: number): boolean =>
  i > 0 && i < text.tokens.length && endOf(text, i - 1) === text.starts[i];

/** Whether a token stands within a quotation of speech, where the paper does not speak itself. */
export function isQuoted(
  { quotationAt, quotations }: Pick<Reading, 'quotationAt' | 'quotations'>,
  token: number,
): boolean {
  const q = quotationAt[token];
  return q >= 0 && quotations[q].kind === 'speech';
}

/** The token in small letters with straight apostrophes. */
export const wordAt = ({ words }: Pick<Reading, 'words'>, i: number): string => words[i]?.small ?? '';

/** The words of a run as they stand, white space evened out. */
export const textOf = (joined: JoinedText, run: Run): string => writtenText(joined, run).replace(/\s+/g, ' ');

/** The words of a run as they stand. */
export function writtenText(joined: Pick<JoinedText, 'paragraphs'> & Places, { first, last }: Run): string {
  if (last <= first) return '';
  const { paragraphs, starts } = joined;
  const paragraph = paragraphs[paragraphAt(paragraphs, first)];
  if (last <= paragraph.last) return paragraph.text.slice(starts[first], endOf(joined, last - 1));
  const rest = { first: paragraph.last, last };
  return `${paragraph.text.slice(starts[first])}\n${writtenText(joined, rest)}`;
}

/** So many code units from a token on, as far as its paragraph goes; nothing behind the last token. */
export function textFrom({ paragraphs, tokens, starts }: JoinedText, token: number, length: number): string {
  if (token >= tokens.length) return '';
  const start = starts[token];
  return paragraphs[paragraphAt(paragraphs, token)].text.slice(start, start + length);
}

/** The sentence that holds a token. */
export function sentenceAt({ sentences }: Pick<Reading, 'sentences'>, token: number): ReadSentence {
  let low = 0;
  for (let high = sentences.length - 1; low < high; ) {
    const middle = (low + high) >> 1;
    if (sentences[middle].last <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** The token after the last of a sentence, its stop left out. */
export const lastWordEnd = ({ tokens }: Pick<Reading, 'tokens'>, { last }: Run): number =>
  /^[.?!]$/.test(tokens[last - 1].text) ? last - 1 : last;
