/** A string that V8 does not keep as a slice of a longer one, with all of that: what is kept of a text must not keep the text. */
export const unsliced = (text: string): string => ` ${text}`.slice(1);
