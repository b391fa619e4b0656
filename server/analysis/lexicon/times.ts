/** Words for times, in small letters; abbreviations as they are written, without their full stop. */

const words = (text: string): readonly string[] => text.split(' ');
const set = (...lists: readonly (readonly string[])[]): ReadonlySet<string> => new Set(lists.flat());

export const DAYS = words('monday tuesday wednesday thursday friday saturday sunday');
export const MONTHS = words('january february march april may june july august september october november december');
export const DAY_ABBREVIATIONS = words('Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun');
export const MONTH_ABBREVIATIONS = words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec');

/** Names of times: "the Council for May" is no council. */
export const DAYS_AND_MONTHS = set(DAYS, MONTHS);

/** What closes a phrase of time: "on Monday", "last week", "in March". */
export const TIME_NOUNS = set(
  DAYS,
  MONTHS,
  words('morning afternoon evening night today yesterday tomorrow week month year time'),
);

/** What such a phrase begins with, or has before its noun. */
export const BEFORE_TIMES: ReadonlySet<string> = new Set(words('on in at last this late early'));

/**
 * Words of a calendar: what will be done then is a schedule, and no prediction. "May" is none, for it is a verb more often,
 * and what was yesterday will not be.
 */
export const CALENDAR = set(
  DAYS,
  MONTHS.filter((month) => month !== 'may'),
  MONTH_ABBREVIATIONS.map((month) => `${month.toLowerCase()}.`),
  words('today tonight tomorrow week weekend month morning afternoon evening noon midnight a.m. p.m. am pm'),
);
