import { ROLE_SYNONYMS } from '../lexicon/roles.ts';
import { SHORT_TITLES } from '../lexicon/titles.ts';
import { type Gender, genderOfRole } from './genders.ts';

/** What somebody is, with what is asked of it whenever a nominal may take it up. */
export interface Role {
  /** As it stands: "Putin spokesman". */
  readonly text: string;
  /** In small letters, short titles in full: "senator" for "Sen." */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
}

export function roleOf(text: string): Role {
  const words = text.toLowerCase().split(/[\s-]+/);
  return {
    text,
    words: words.map((word) => SHORT_TITLES.get(word.replace('.', '')) ?? word),
    gender: genderOfRole(text),
  };
}

const SYNONYMS = new Map<string, Set<string>>();
for (const same of ROLE_SYNONYMS)
  for (const word of same) SYNONYMS.set(word, new Set([...(SYNONYMS.get(word) ?? []), ...same]));

/** Whether a role has a noun that a nominal may take up: "Putin spokesman" and "the spokesman". */
export function hasRole(role: Role | undefined, head: string): boolean {
  if (!role) return false;
  const synonyms = SYNONYMS.get(head);
  for (const word of role.words) if (word === head || synonyms?.has(word)) return true;
  return false;
}
