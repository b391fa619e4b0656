/** Pronouns by whom they stand for, in small letters. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** One man, one woman. */
export const MASCULINE = set('he him his himself');
export const FEMININE = set('she her hers herself');

/** Who speaks, one person. */
export const FIRST_PERSON = set('i me my mine myself');

/** Who is said to speak: "he said". */
export const THIRD_PERSON_SUBJECTS = set('he she they');

/** Those that are a noun phrase by themselves: "others said". */
export const PHRASE_PRONOUNS = set(
  'he she they it i we you who someone everyone one others many some both nobody anyone',
);

/** Those that show a reader that somebody is spoken of who may say the words nearby. */
export const SPOKEN_OF = set('i he she they we his her their my our who him them');

/** "Reyes herself", "who named himself as Luc". */
export const REFLEXIVES = set('himself herself itself themselves');
