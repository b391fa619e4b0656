/** "Q:", "A.", "VIDAL:", "**Ana Vidal:**", "**Q**:": whoever writes so begins a turn of a transcript, also where lines that touch are one paragraph. */
const LABELLED =
  /^\s*(?:(?:\*\*|__)[^*_]{1,60}(?::(?:\*\*|__)|(?:\*\*|__):)|[QA]\d{0,2}[.:](?=\s)|\p{Lu}[\p{Lu} .’'-]{1,40}(?:\([^()]{1,60}\)\s?)*:(?=\s|$))/u;
/** "Ana Vidal:", as a sentence in the middle of a paragraph may also begin. */
const NAMED = /^\s*(?:\p{Lu}[\p{L}.’'-]*\s?){1,4}(?:\([^()]{1,60}\)\s?)*:(?=\s|$)/u;

/** Whether a line begins with a label, and so a paragraph. */
export const isLabelled = (line: string): boolean => LABELLED.test(line);

/** Whether it may, as it does where the line before it does. */
export const mayBeLabelled = (line: string): boolean => NAMED.test(line) || LABELLED.test(line);
