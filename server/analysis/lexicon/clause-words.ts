/** Words that begin clauses, in small letters. */

const words = (text: string): readonly string[] => text.split(' ');

const CONTENT = words('that whether how why if what when where');

/** Begin what is said: "said that", "asked whether". */
export const CONTENT_CLAUSE_WORDS: ReadonlySet<string> = new Set(CONTENT);

/** Begin what is said, a clause or less: "said to", "knew who", "vowed not to". */
export const CONTENT_WORDS: ReadonlySet<string> = new Set([...CONTENT, 'who', 'which', 'to', 'not']);

/** Begin a clause that tells when or why: "When the wall fell, …". */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  words('when after as while if although though because since before once until'),
);

/** Begin a clause about a person before them; about a person or a thing. */
export const PERSONAL_RELATIVES: ReadonlySet<string> = new Set(words('who whom whose'));
export const RELATIVES: ReadonlySet<string> = new Set(words('who whom whose which'));
export const RELATIVES_BUT_WHOM = words('who whose which');
/** Begin one as its subject: "the pier that fell". */
export const SUBJECT_RELATIVES: ReadonlySet<string> = new Set(words('who which that'));
