import { GENDERED } from './lexicon/roles.ts';
import type { Name } from './names.ts';
import { type Reading, wordAt } from './reading.ts';

export type Gender = 'male' | 'female';

/** What the words before a name tell of gender: "Mr. Vane", "his aunt, Trudi Zurbriggen", "the actress Ana Vidal". */
export function genderBefore(reading: Reading, { first }: Name): Gender | undefined {
  const at = reading.tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  return GENDERED[wordAt(reading, at).replace('.', '')];
}

/** What a role tells: "spokeswoman of the Ellery Port Authority". */
export function genderOfRole(role = ''): Gender | undefined {
  for (const word of role.toLowerCase().split(/[\s-]+/)) if (GENDERED[word]) return GENDERED[word];
  return undefined;
}
