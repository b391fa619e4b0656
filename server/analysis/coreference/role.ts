import { BODY_NOUNS, PERSON_NOUNS, ROLE_NOUNS, ROLE_SYNONYMS } from '../lexicon/roles.ts';
import { SHORT_TITLES } from '../lexicon/titles.ts';
import { type Gender, genderOfRole } from './genders.ts';

/** What somebody is, with what is asked of it whenever a nominal may take it up. */
export interface Role {
  /** As it stands: "Putin spokesman". */
  readonly text: string;
  /** In small letters, short titles in full: "senator" for "Sen." */
  readonly words: readonly string[];
  readonly gender: Gender | undefined;
  /** "oic" for "officer in charge", "pm" for "prime minister of Tull", and all initials. */
  readonly initials: ReadonlySet<string>;
}

const SMALL_WORDS = /^(?:of|the|and|in|for|to)$/;

export function roleOf(text: string): Role {
  const words = text.toLowerCase().split(/[\s-]+/);
  return {
    text,
    words: words.map((word) => SHORT_TITLES.get(word.replace('.', '')) ?? word),
    gender: genderOfRole(text),
    initials: initialsOf(words),
  };
}

/** The first letters of the words of a role, with its small words and without, and of what it is before its "of". */
function initialsOf(words: readonly string[]): ReadonlySet<string> {
  const of = words.findIndex((word) => word === 'of' || word === 'for' || word === 'at');
  const held = of > 1 ? words.slice(0, of) : words;
  const lettersOf = (some: readonly string[]): string => some.map((word) => word[0]).join('');
  return new Set(
    [words, held].flatMap((some) => [lettersOf(some), lettersOf(some.filter((word) => !SMALL_WORDS.test(word)))]),
  );
}

/** "PM", "OC" in small letters: no noun of ours. */
const isInitials = (head: string): boolean =>
  head.length > 1 && head.length < 5 && !ROLE_NOUNS.has(head) && !PERSON_NOUNS.has(head) && !BODY_NOUNS.has(head);

const SYNONYMS = new Map<string, Set<string>>();
for (const same of ROLE_SYNONYMS)
  for (const word of same) SYNONYMS.set(word, new Set([...(SYNONYMS.get(word) ?? []), ...same]));

/** Whether a role has a noun that a nominal may take up: "Putin spokesman" and "the spokesman". */
export function hasRole(role: Role | undefined, head: string): boolean {
  if (!role) return false;
  const synonyms = SYNONYMS.get(head);
  for (const word of role.words) if (word === head || synonyms?.has(word)) return true;
  return isInitials(head) && role.initials.has(head);
}
