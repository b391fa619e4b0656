import { FEMININE, MASCULINE } from './pronouns.ts';

type Gender = 'male' | 'female';

const each = (words: Iterable<string>, gender: Gender): [string, Gender][] => [...words].map((word) => [word, gender]);
const MEN = `
  mr sir lord king prince duke earl viscount marquess spokesman chairman congressman baron councilman policeman fisherman man boy father
  alhaji otunba maulana swami pandit son husband brother widower actor businessman uncle grandfather headmaster salesman
`
  .trim()
  .split(/\s+/);
const WOMEN = `
  mrs ms miss dame lady queen princess duchess countess viscountess marchioness spokeswoman chairwoman congresswoman baroness councilwoman policewoman
  alhaja hajia hajiya datin sheikha woman girl mother daughter wife sister widow actress businesswoman aunt grandmother
`
  .trim()
  .split(/\s+/);

/** What a title or a noun for a person tells of gender. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map([...each(MEN, 'male'), ...each(WOMEN, 'female')]);

/** The pronouns that stand for one person, by the gender they tell. */
export const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...each(MASCULINE, 'male'),
  ...each(FEMININE, 'female'),
]);

/** Surnames that stand first, and behind which "Thi" and "Van" tell a woman and a man: "Nguyen Thi Hoa". */
export const VIETNAMESE_SURNAMES: ReadonlySet<string> = new Set(
  'Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly'.split(' '),
);
