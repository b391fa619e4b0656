import { CLOSERS } from '../lexicon/quotation-marks.ts';

/** So many captions may stand between two parts of what somebody says. */
const MAX_CAPTIONS = 3;

/** A stop, and the marks that close behind it. */
const MAX_END_CHARACTERS = 4;
const STOP = new RegExp(`[.!?…:;,][${CLOSERS})\\]]*$`);

/**
 * Whether a paragraph is no sentence, as the captions of pictures are that web pages have among theirs: "Mayor Dana Reyes at the
 * wall on Monday". What leads to the next one is none: "She said:".
 *
 * @param text without white space at its end
 */
export const isCaption = (text: string): boolean => !STOP.test(text.slice(-MAX_END_CHARACTERS));

/** Which paragraph, from one on, stands behind all captions that stand there, if they are no more than a few. */
export function behindCaptions(paragraph: number, isCaptionAt: (paragraph: number) => boolean): number {
  let next = paragraph;
  while (next < paragraph + MAX_CAPTIONS && isCaptionAt(next)) next++;
  return next;
}
