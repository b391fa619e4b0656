import { type Reading, wordAt } from '../document/reading.ts';
import { GENDERED, VIETNAMESE_SURNAMES } from '../lexicon/genders.ts';
import { COURTESIES_ELSEWHERE } from '../lexicon/titles.ts';
import { genderOfGivenName } from '../names/model/gazetteer.ts';
import type { Name } from '../names/name.ts';

export type Gender = 'male' | 'female';

/** What the words before a name tell of gender: "Mr. Vane", "his aunt, Trudi Zurbriggen", "the actress Ana Vidal". */
export function genderBefore(reading: Reading, { first, last }: Name): Gender | undefined {
  // "Princess Amalie of Thorn" has it in the name.
  const own = last - first > 2 ? GENDERED.get(wordAt(reading, first)) : undefined;
  if (own) return own;
  const at = reading.tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  return GENDERED.get(wordAt(reading, at).replace('.', ''));
}

/**
 * How titles address somebody, those for women without regard to marriage: "mr" for "Mr.", "ms" for "Mrs", "dr" for "Prof. Dr.";
 * none for "Alhaji", who is "Mr" as well.
 */
export function addressOf(honorific: string | undefined): string | undefined {
  const titles = honorific?.toLowerCase().replace(/\./g, '').split(/\s+/);
  const title = titles?.[titles.length - 1];
  return title && !COURTESIES_ELSEWHERE.has(title) ? (ONE_ADDRESS.get(title) ?? title) : undefined;
}

const ONE_ADDRESS: ReadonlyMap<string, string> = new Map([
  ['mrs', 'ms'],
  ['miss', 'ms'],
  ['dame', 'ms'],
  ['professor', 'dr'],
  ['prof', 'dr'],
]);

/** What a role tells: "spokeswoman of the Ellery Port Authority". */
export function genderOfRole(role = ''): Gender | undefined {
  const words = role.toLowerCase().split(/[\s-]+/);
  return GENDERED.get(words.find((word) => GENDERED.has(word)) ?? '');
}

/** What the given name tells: "Ines Vidal"; nothing where it is a surname alone. */
export function genderOfName(name: string): Gender | undefined {
  const words = name.split(' ');
  // "Nguyen Thi Hoa" is a woman, "Nguyen Van Minh" a man.
  if (words.length > 2 && VIETNAMESE_SURNAMES.has(words[0])) {
    if (words[1] === 'Thi') return 'female';
    if (words[1] === 'Van') return 'male';
  }
  return words.length > 1 ? (genderOfGivenName(words[0]) ?? undefined) : undefined;
}

/** What the user says: "they" and "it" tell nothing. */
export const genderOfPronouns = (pronouns: string | undefined): Gender | undefined =>
  pronouns === 'he' ? 'male' : pronouns === 'she' ? 'female' : undefined;
