/**
 * Whether a paragraph is no sentence, as the captions of pictures are that web pages have among theirs: "Mayor Dana Reyes at the
 * wall on Monday". What leads to the next one is none: "She said:".
 */
export const isCaption = (text: string): boolean => !/[.!?…:;,]["”’')\]]*\s*$/.test(text);
