/** The forms of nominals: "the spokesman", "this young doctor". */

/** A nominal has no more tokens. */
export const MAX_NOMINAL_TOKENS = 8;

/** Whether a word in small letters may begin one. */
export const beginsNominal = (word: string): boolean => word === 'the' || word === 'this' || word === 'that';

const TAGS: ReadonlySet<string> = new Set(['JJ', 'JJR', 'JJS', 'NN', 'NNS', 'CD', 'HYPH', 'AFX', 'VBN']);

/** Whether a word with a Penn tag may stand behind the first. */
export const isInNominal = (tag: string): boolean => TAGS.has(tag);
