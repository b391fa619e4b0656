import type { ParagraphReading } from '../document/joined.ts';
import type { Kept } from '../document/kept.ts';
import type { Run } from '../document/run.ts';
import { isDocumented, stemsOf } from './carriers.ts';
import { isLegal, type Sign, signsOf } from './signs.ts';

/** A sentence with signs of a claim. Indexes count from the first token of its paragraph. */
export interface SignedSentence extends Run {
  /** Those in no quotation marks, in order; at least one. */
  readonly signs: readonly Sign[];
  /** Whether the sentence itself names what it is from. */
  readonly isDocumented: boolean;
  readonly stems: readonly string[];
}

/** What a paragraph claims, as far as it can say by itself. */
export interface ParagraphClaims {
  /** Whether a charge, an arrest or a court is spoken of. */
  readonly isLegal: boolean;
  /** In order. */
  readonly signed: readonly SignedSentence[];
}

/** What is kept of a paragraph from one reading of its text to the next. */
export interface KeptClaims {
  readonly claims: Kept<ParagraphClaims>;
}

/** What each paragraph claims; one that reads as it did is not looked through again. */
export const textClaims = (paragraphs: readonly ParagraphReading[], kept: readonly KeptClaims[]): ParagraphClaims[] =>
  paragraphs.map((paragraph, p) => kept[p].claims.of([paragraph], () => claimsIn(paragraph)));

function claimsIn(paragraph: ParagraphReading): ParagraphClaims {
  const { tokens, sentences, quotationAt } = paragraph;
  const signed: SignedSentence[] = [];
  for (const { first, last } of sentences) {
    const signs = signsOf(paragraph, { first, last }).filter((sign) => quotationAt[sign.first] < 0);
    if (signs.length === 0) continue;
    const stems = [...stemsOf(paragraph, { first, last })];
    signed.push({ first, last, signs, isDocumented: isDocumented(paragraph, { first, last }), stems });
  }
  return { isLegal: isLegal(paragraph, { first: 0, last: tokens.length }), signed };
}
