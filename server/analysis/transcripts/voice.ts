import { isGlued, type TokenizedText } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { isQuotationMark, OPENERS } from '../lexicon/quotation-marks.ts';

/** Those who speak speak of themselves and to each other, and in short forms; a paper does so within quotation marks alone. */
const SPEAKING = /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|n't|'re|'ll|'ve|'m|\?)$/;
/** How a turn begins. */
const OPENING =
  /^(?:yes|yeah|yep|no|nope|well|thanks?|please|sorry|sure|exactly|absolutely|okay|ok|right|order|hello|hi|hey|welcome|look|oh|ah|um|er|indeed|correct|certainly|definitely|morning|good|not|because|it|that|let|go|never|maybe|perhaps)$/;
const REPORTING = /^(?:said|says|told|asked|added|wrote|replied|explained|recalled)$/;
/** What is farther on says no more. */
const MAX_TOKENS = 120;

/** How a paragraph reads, its quotations left out. */
export interface Voice {
  /** Whether somebody speaks in it. */
  readonly speaks: boolean;
  /** Whether it begins as answers do. */
  readonly answers: boolean;
  /** Whether the paper quotes somebody in it. */
  readonly reports: boolean;
}

export function voiceOf(text: TokenizedText, { first, last }: Run): Voice {
  const { tokens, words } = text;
  let isInside = false;
  let quotes = false;
  let speaks = false;
  let tells = false;
  const stop = Math.min(last, first + MAX_TOKENS);
  for (let i = first; i < stop; i++) {
    if (isQuotationMark(tokens[i].text)) {
      // A straight mark opens where it touches the word behind it.
      isInside = !isInside && OPENERS.includes(tokens[i].text) && isGlued(text, i + 1);
      quotes ||= isInside;
    } else if (!isInside) {
      speaks ||= SPEAKING.test(words[i].small);
      tells ||= REPORTING.test(words[i].small);
    }
  }
  return { speaks, answers: first < last && OPENING.test(words[first].small), reports: quotes && tells };
}
