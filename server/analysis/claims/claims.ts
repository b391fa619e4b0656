import type { Claim } from '../article.ts';
import type { Attributed } from '../attributions/attributed.ts';
import { type Reading, spanOf } from '../document/reading.ts';
import { fillRuns } from '../document/run.ts';
import { carrierTest } from './carriers.ts';
import { isLegal, type Sign, signsOf } from './signs.ts';

/**
 * The sentences in the paper's own voice that a reader would want a source for: "The lowest bid reportedly came from …".
 * What stands in a quotation, or in an attribution with a source, is that source's and no claim of the paper's; nor is
 * one what a source or a link in the same paragraph carries. One claim a sentence: hearsay before all, then what weighs
 * most. In the order of the sentences.
 *
 * @param attributions in any order
 * @param text the text as it was given; `reading.copy` has lost its links
 */
export function claimsOf(reading: Reading, text: string, attributed: readonly Attributed[]): Claim[] {
  const isSaid = saidTest(reading, attributed);
  const isCarried = carrierTest(reading, text, attributed);
  const charged = new Set<number>();
  for (const sentence of reading.sentences) if (isLegal(reading, sentence)) charged.add(sentence.paragraph);
  return reading.sentences.flatMap((sentence): Claim[] => {
    const isCharged = [0, 1, 2].some((before) => charged.has(sentence.paragraph - before));
    const own = signsOf(reading, sentence, isCharged).filter((sign) => !isSaid(sign));
    const sign = own.reduce<Sign | null>((best, each) => (best && best.score >= each.score ? best : each), null);
    if (!sign || isCarried(sentence)) return [];
    const { kind, score } = sign;
    const { start, end } = spanOf(reading, sentence);
    return [{ start, end, kind, score, cue: spanOf(reading, sign) }];
  });
}

/** Tells of a sign whether it stands in quotation marks, or in what a source is made to say or think. */
function saidTest(reading: Reading, attributed: readonly Attributed[]): (sign: Sign) => boolean {
  const said = new Uint8Array(reading.tokens.length);
  for (const { source, content } of attributed) if (source) fillRuns(content, said, 1);
  return ({ first }) => said[first] === 1 || reading.quotationAt[first] >= 0;
}
