import type { Attribution, Claim, Span } from './article.ts';
import { carrierTest } from './claims/carriers.ts';
import { type Sign, signsOf } from './claims/signs.ts';
import { firstTokenFrom, type Reading, spanOf } from './reading.ts';

/**
 * The sentences in the paper's own voice that a reader would want a source for: "The lowest bid reportedly came from …".
 * What stands in a quotation, or in an attribution with a source, is that source's and no claim of the paper's; nor is
 * one what a source or a link in the same paragraph carries. One claim a sentence: hearsay before all, then what weighs
 * most.
 *
 * @param text the text as it was given; `reading.copy` has lost its links
 */
export function claimsOf(reading: Reading, text: string, attributions: readonly Attribution[]): Claim[] {
  const isSaid = saidTest(reading, attributions);
  const isCarried = carrierTest(reading, text, attributions);
  return reading.sentences.flatMap((sentence): Claim[] => {
    const own = signsOf(reading, sentence).filter((sign) => !isSaid(sign));
    const sign = own.reduce<Sign | null>((best, each) => (best && best.score >= each.score ? best : each), null);
    if (!sign || isCarried(sentence)) return [];
    const { kind, score } = sign;
    return [{ start: sentence.start, end: sentence.end, kind, score, cue: spanOf(reading, sign) }];
  });
}

/** Tells of a sign whether it stands in quotation marks, or in what a source is made to say or think. */
function saidTest(reading: Reading, attributions: readonly Attribution[]): (sign: Sign) => boolean {
  const said: Span[] = attributions
    .filter(({ source }) => source.length > 0)
    .flatMap(({ content, cue }) => [...content, ...cue]);
  const tokens = new Uint8Array(reading.tokens.length);
  for (const { start, end } of said)
    for (let i = firstTokenFrom(reading, start); i < tokens.length && reading.tokens[i].start < end; i++) tokens[i] = 1;
  return ({ first }) => tokens[first] === 1 || reading.quotationAt[first] >= 0;
}
