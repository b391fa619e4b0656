/** Words of the names of streets, rivers and hills, as they are written. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of names of streets, and those of them that much else has: "Google Drive", "Death Row". */
export const STREETS = set('Street Road Lane Avenue Crescent Terrace Square Boulevard Highway Way Row Drive Close');
export const LOOSE_STREETS = set('Way Row Drive Close');

/** Words before a street that has no number: "[in] Prudence Row"; and others, behind which anything may stand. */
export const WITHIN_STREETS = set('in off along');
export const BEFORE_STREETS = set('in off along on into near outside');

/** First words of names of rivers, lakes and mountains, which no person has. */
export const WATERS_AND_HEIGHTS = set('River Lake Loch Lough Mount');
