import { type ParagraphReading, quotationAtOf } from '../document/joined.ts';
import type { KeptOfOne } from '../document/kept.ts';
import { wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { trimmed } from '../document/trimmed.ts';
import { isDocumented, stemsOf } from './carriers.ts';
import { isLegal, type Sign, signsOf } from './signs.ts';

/** A sign of a claim, and whether the sentence itself names what that is from. */
export interface ClaimSign extends Sign {
  readonly isDocumented: boolean;
}

/** A sentence with signs of a claim. Indexes count from the first token of its paragraph. */
export interface SignedSentence extends Run {
  /** Those in no quotation marks, in order; at least one. */
  readonly signs: readonly ClaimSign[];
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
  readonly claims: KeptOfOne<ParagraphReading, ParagraphClaims>;
}

/** What each paragraph claims; one that reads as it did is not looked through again. */
export const textClaims = (paragraphs: readonly ParagraphReading[], kept: readonly KeptClaims[]): ParagraphClaims[] =>
  paragraphs.map((paragraph, p) => kept[p].claims.of(paragraph, () => claimsIn(paragraph)));

function claimsIn(paragraph: ParagraphReading): ParagraphClaims {
  const { tokens, sentences } = paragraph;
  const quotationAt = quotationAtOf(paragraph);
  const signed: SignedSentence[] = [];
  for (const { first, last } of sentences) {
    const unquoted = signsOf(paragraph, { first, last }).filter((sign) => quotationAt[sign.first] < 0);
    if (unquoted.length === 0) continue;
    const signs = unquoted.map((sign) => ({ ...sign, isDocumented: isDocumentedIn(paragraph, { first, last }, sign) }));
    const stems = [...stemsOf(paragraph, { first, last })];
    signed.push({ first, last, signs, stems });
  }
  return trimmed({ isLegal: isLegal(paragraph, { first: 0, last: tokens.length }), signed });
}

/**
 * What hearsay passes on names no source, whatever somebody does in it: "Reportedly, he told his staff", "Reports suggest". Before
 * it and at the sentence's end there may be one: "The log shows that the ship reportedly …", "…, Brandt claims."
 */
function isDocumentedIn(paragraph: ParagraphReading, sentence: Run, sign: Sign): boolean {
  if (sign.kind !== 'hearsay') return isDocumented(paragraph, sentence);
  const { first, last } = sentence;
  let end = last;
  while (end > sign.last && last - end < MAX_CLOSING_TOKENS && wordAt(paragraph, end - 1) !== ',') end--;
  const isClosing = end - 1 > sign.last && wordAt(paragraph, end - 1) === ',';
  return (
    isDocumented(paragraph, { first, last: sign.first }) || (isClosing && isDocumented(paragraph, { first: end, last }))
  );
}

/** So long may be what names the source at the end of a sentence. */
const MAX_CLOSING_TOKENS = 10;
