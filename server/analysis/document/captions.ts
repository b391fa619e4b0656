/**
 * Whether a paragraph is no sentence, as the captions of pictures are that web pages have among theirs: "Mayor Dana Reyes at the
 * wall on Monday". What leads to the next one is none: "She said:".
 *
 * @param text without white space at its end
 */
export const isCaption = (text: string): boolean => !/[.!?…:;,]["”’')\]]*$/.test(text.slice(-MAX_END_CHARACTERS));

/** A stop, and the marks that close behind it. */
const MAX_END_CHARACTERS = 4;
