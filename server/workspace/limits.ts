/**
 * How much of a file of a `.press-text` folder is taken in, so that none can stop an editor: twenty thousand names, each with its
 * aliases and a role, are within all of these.
 */
export const MAX_FILE_CHARACTERS = 4_000_000;
/** Numbers, texts, lists and objects, those within others included. */
export const MAX_VALUES = 250_000;
/** Problems of one file that are told one by one. */
export const MAX_PROBLEMS = 50;
/** Of a name or an alias. */
export const MAX_NAME_CHARACTERS = 200;
/** A longer name is cut where a problem tells of it. */
const MAX_SHOWN_CHARACTERS = 60;

/** A name of the file's, as a message shows it. */
export const shown = (name: string): string =>
  name.length <= MAX_SHOWN_CHARACTERS ? name : `${name.slice(0, MAX_SHOWN_CHARACTERS)}…`;

/** "4,000,000" */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
