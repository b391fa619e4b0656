/** Dashes, to stand within the brackets of a regular expression: em dash and en dash. */
export const DASHES = '—–';
/** The same and the horizontal bar, which some type before a signature: “Never again.” ― Ines Brandt */
export const DASHES_AND_BAR = '—–―';

const DASH = new RegExp(`^(?:[${DASHES_AND_BAR}]|--)$`);

/** Whether a token is a dash, the "--" of typewriters among them; a hyphen is none. */
export const isDash = (text: string): boolean => DASH.test(text);

/** Whether a token is a dash or the hyphen that some type for it: "GENEVA - The". */
export const isDashOrHyphen = (text: string): boolean => text === '-' || DASH.test(text);
