import type { Quotation, Sentence, Span, Token } from '../article.ts';
import { wordsOf } from '../syntax/words.ts';
import type { Run } from './run.ts';

/** What the first stages have found: the ground on which names, attributions and speakers are read. */
export interface Reading {
  readonly copy: string;
  readonly paragraphs: readonly Span[];
  readonly tokens: readonly Token[];
  /** The Penn tag of each token. */
  readonly tags: readonly string[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of the outermost quotation that holds it (its marks too), or -1. */
  readonly quotationAt: Int32Array;
  /** The tokens of each quotation, marks included; for inner quotations an empty run. */
  readonly quotationRuns: readonly Run[];
}

/** The indexes of all tokens that stand in some run. */
export function tokensIn(runs: readonly Run[]): Set<number> {
  const tokens = new Set<number>();
  for (const { first, last } of runs) for (let i = first; i < last; i++) tokens.add(i);
  return tokens;
}

export const spanOf = ({ tokens }: Pick<Reading, 'tokens'>, { first, last }: Run): Span => ({
  start: tokens[first].start,
  end: tokens[last - 1].end,
});

/** The tokens of each paragraph; they lie one after another, and a paragraph may have none. */
export function paragraphRuns({ sentences, paragraphs }: Reading): Run[] {
  const runs: Run[] = paragraphs.map(() => ({ first: 0, last: 0 }));
  for (const { paragraph, first, last } of sentences) {
    const run = runs[paragraph];
    runs[paragraph] = run.last === 0 ? { first, last } : { first: run.first, last };
  }
  return runs;
}

/** Whether a word begins with a capital; false where there is no token. */
export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Whether a token touches the one before it in its paragraph, as the hyphen of "first-ever" does; a dash between blanks does not. */
export const isGlued = ({ tokens }: Pick<Reading, 'tokens'>, i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]?.start;

/** The tokens from the one at or after the start of a span up to the one at or after its end: of what `spanOf` gives, the run. */
export const runOf = (reading: Pick<Reading, 'tokens'>, { start, end }: Span): Run => ({
  first: firstTokenFrom(reading, start),
  last: firstTokenFrom(reading, end),
});

/** Which tokens stand in which outermost quotation, both ways round. */
export function quotationIndex(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): Pick<Reading, 'quotationAt' | 'quotationRuns'> {
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  const quotationRuns = quotations.map((quotation, q): Run => {
    if (quotation.level > 0) return { first: at, last: at };
    while (at < tokens.length && tokens[at].end <= quotation.start) at++;
    const first = at;
    while (at < tokens.length && tokens[at].start < quotation.end) quotationAt[at++] = q;
    return { first, last: at };
  });
  return { quotationAt, quotationRuns };
}

/** Whether a token stands within a quotation of speech, where the paper does not speak itself. */
export function isQuoted({ quotationAt, quotations }: Reading, token: number): boolean {
  const q = quotationAt[token];
  return q >= 0 && quotations[q].kind === 'speech';
}

/** The token in small letters with straight apostrophes. */
export const wordAt = ({ tokens }: Pick<Reading, 'tokens'>, i: number): string => wordsOf(tokens)[i]?.small ?? '';

/** The words of a run as they stand, white space evened out. */
export function textOf(reading: Pick<Reading, 'copy' | 'tokens'>, run: Run): string {
  const { start, end } = spanOf(reading, run);
  return reading.copy.slice(start, end).replace(/\s+/g, ' ');
}

/** The index of the first token at or after an offset. */
export function firstTokenFrom({ tokens }: Pick<Reading, 'tokens'>, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds a token. */
export function sentenceAt({ sentences }: Reading, token: number): Sentence {
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
