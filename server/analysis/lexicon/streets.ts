/** Words of the names of streets, rivers and hills, as they are written. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of names of streets. */
export const STREETS = set(
  'Street Road Lane Way Row Avenue Drive Close Crescent Terrace Square Boulevard Parade Highway',
);

/** Words before a street that has no number: "[in] Prudence Row". */
export const HIGHWAYS = set('in on at to into from along off near onto outside behind');

/** First words of names of rivers, lakes and mountains, which no person has. */
export const WATERS_AND_HEIGHTS = set('River Lake Loch Lough Mount');
