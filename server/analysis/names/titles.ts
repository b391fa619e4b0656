import {
  COURTESIES,
  COURTESIES_ELSEWHERE,
  HONORIFICS,
  OFFICE_ABBREVIATIONS,
  PERSONAL_TITLES,
  PLAIN_COURTESIES,
  TITLES,
} from '../lexicon/titles.ts';

interface Word {
  readonly text: string;
}

const bare = ({ text }: Word): string => text.toLowerCase().replace('.', '');

/** Whether a word stands before names and is no part of them: "Mayor", "Sen.", "DA". */
export const isTitle = (word: Word): boolean => TITLES.has(bare(word)) || isOffice(word);

/** Whether a word stands before a name and is none of it, though it may be a surname elsewhere: "Engr [Musa Garba]". */
export const isTitleElsewhere = ({ text }: Word): boolean =>
  /^\p{Lu}/u.test(text) && COURTESIES_ELSEWHERE.has(bare({ text }));

/** Whether a word in capitals is short for an office: "DA". */
export const isOffice = ({ text }: Word): boolean => OFFICE_ABBREVIATIONS.has(text);

/** Whether a word addresses who is named after it: "Mr", "Sen." */
export const isHonorific = (word: Word): boolean => HONORIFICS.has(bare(word));

/** Whether a word addresses and tells nothing of who it is: "Mr", "Dr."; false where there is none. */
export const isCourtesy = (word: Word | undefined): boolean => word !== undefined && COURTESIES.has(bare(word));

/** Whether it is one of those that anybody has: "Ms". */
export const isPlainCourtesy = (word: Word): boolean => PLAIN_COURTESIES.has(bare(word));

/** Whether only people have it before their names: "Baroness", "Mrs". */
export const isPersonal = (word: Word): boolean => /^\p{Lu}/u.test(word.text) && PERSONAL_TITLES.has(bare(word));
