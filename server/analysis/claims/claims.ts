import type { Claim } from '../article.ts';
import type { Attributed } from '../attributions/attributed.ts';
import { type Reading, spanOf } from '../document/reading.ts';
import { fillRuns, type Run } from '../document/run.ts';
import { carrierTest } from './carriers.ts';
import type { ClaimSign, ParagraphClaims } from './paragraph-claims.ts';

/**
 * The sentences in the paper's own voice that a reader would want a source for: "The lowest bid reportedly came from …".
 * What stands in a quotation, or in an attribution with a source, is that source's and no claim of the paper's; nor is
 * one what a source or a link in the same paragraph carries. One claim a sentence: hearsay before all, then what weighs
 * most. In the order of the sentences.
 *
 * @param text the text as it was given; the reading has lost its links
 * @param attributed in any order
 * @param claims what each paragraph claims by itself
 */
export function claimsOf(
  reading: Reading,
  text: string,
  attributed: readonly Attributed[],
  claims: readonly ParagraphClaims[],
): Claim[] {
  const bySomebody = attributed.filter(somebodyTest(reading, claims));
  const isSaid = saidTest(reading, bySomebody);
  const asked = claims.flatMap(({ signed }, p) => (signed.length > 0 ? [p] : []));
  const isCarried = carrierTest(reading, text, bySomebody, asked);
  const found: Claim[] = [];
  for (const p of asked) {
    const isCharged = claims[p].isLegal || (claims[p - 1]?.isLegal ?? false) || (claims[p - 2]?.isLegal ?? false);
    const from = reading.paragraphs[p].first;
    for (const sentence of claims[p].signed) {
      const sign = heaviest(sentence.signs, (one) => !(isCharged && one.isAllegation) && !isSaid(from + one.first));
      if (!sign) continue;
      const { kind, score, isDocumented } = sign;
      const [whole, cue] = [placed(sentence, from), placed(sign, from)];
      const hearsay = kind === 'hearsay' ? cue : null;
      if (isCarried({ ...whole, isDocumented, stems: sentence.stems, hearsay }, p)) continue;
      found.push({ ...spanOf(reading, whole), kind, score, cue: spanOf(reading, cue) });
    }
  }
  return found;
}

const placed = ({ first, last }: Run, from: number): Run => ({ first: from + first, last: from + last });

/** The sign that weighs most of those that count, of several the first. */
function heaviest(signs: readonly ClaimSign[], counts: (sign: ClaimSign) => boolean): ClaimSign | null {
  let best: ClaimSign | null = null;
  for (const sign of signs) if ((!best || sign.score > best.score) && counts(sign)) best = sign;
  return best;
}

/** Tells of an attribution whether its source, or its content, is more than the words of hearsay: “Rumours” of "Rumours suggest". */
function somebodyTest(
  { paragraphs, tokens }: Reading,
  claims: readonly ParagraphClaims[],
): (one: Attributed) => boolean {
  const hearsay = new Uint8Array(tokens.length);
  claims.forEach(({ signed }, p) => {
    for (const { signs } of signed)
      for (const sign of signs) if (sign.kind === 'hearsay') fillRuns([placed(sign, paragraphs[p].first)], hearsay, 1);
  });
  const isHearsay = ({ first, last }: Run): boolean => hearsay[first] === 1 && hearsay[last - 1] === 1;
  return ({ source, content }) =>
    !(source && hearsay[source.last - 1] === 1) && !(content.length > 0 && content.every(isHearsay));
}

/** Tells of a token whether it stands in what a source is made to say or think. */
function saidTest({ tokens }: Reading, attributed: readonly Attributed[]): (token: number) => boolean {
  const said = new Uint8Array(tokens.length);
  for (const { source, content } of attributed) if (source) fillRuns(content, said, 1);
  return (token) => said[token] === 1;
}
