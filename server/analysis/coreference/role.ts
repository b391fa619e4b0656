import {
  CHILDREN,
  DEFENDING,
  LOWER_RANKS,
  PROSECUTING,
  ROLES_OF_KIND,
  SERVED_BY,
  TERMS,
  TRADES_APART,
} from '../lexicon/role-kinds.ts';
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

/** The words of a role or a title in small letters, short ones in full: "senator" for "Sen." */
export const wordsOfRole = (text: string): string[] =>
  lowerWords(text).map((word) => SHORT_TITLES.get(word.replace('.', '')) ?? word);

const lowerWords = (text: string): string[] => text.toLowerCase().split(/[\s-]+/);

export function roleOf(text: string): Role {
  const words = lowerWords(text);
  return {
    text,
    words: wordsOfRole(text),
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

/** Whether a role is one of those that a noun for many stands for: "the official" who is a minister. */
export function isOfKindOf(role: Role | undefined, head: string): boolean {
  const kind = role && ROLES_OF_KIND.get(head);
  return kind !== undefined && role!.words.some((word) => kind.has(word));
}

/** Whether a noun phrase calls somebody what they are above or below: "the head" is not the deputy head, "the deputy mayor" not the mayor. */
export function isOfOtherRank(role: Role | undefined, head: string, modifiers: readonly string[]): boolean {
  if (!role || LOWER_RANKS.has(head)) return false;
  const rank = ranksIn(modifiers);
  const synonyms = SYNONYMS.get(head);
  let isOther = false;
  for (let i = 0; i < role.words.length; i++) {
    if (role.words[i] !== head && !synonyms?.has(role.words[i])) continue;
    if (ranksIn(wordsBefore(role.words, i)) === rank) return false;
    isOther = true;
  }
  return isOther;
}

/** "deputy finance" before the "minister" of a "vice-chair and deputy finance minister". */
function wordsBefore(words: readonly string[], at: number): readonly string[] {
  let first = at;
  while (first > 0 && !SMALL_WORDS.test(words[first - 1])) first--;
  return words.slice(first, at);
}

const ofThese =
  (known: ReadonlySet<string>) =>
  (words: readonly string[]): string =>
    words.filter((word) => known.has(word)).join(' ');

const ranksIn = ofThese(LOWER_RANKS);

/** "former" of "former home secretary". */
export const termsIn = ofThese(TERMS);

const APART = new Map(TRADES_APART.flatMap((words, i) => [...words].map((word): [string, number] => [word, i])));

/** Whether a noun is for a trade that nobody has beside that of a role, or for whom it serves: "the firefighter" is no baker, "the patient" no surgeon, "the boy" neither. */
export function isOfOtherTrade(role: Role | undefined, head: string): boolean {
  const trade = APART.get(head);
  const servants = SERVED_BY.get(head);
  if (!role || hasRole(role, head)) return false;
  if (servants) return role.words.some((word) => servants.has(word));
  if (CHILDREN.has(head)) return role.words.some((word) => APART.has(word));
  if (trade === undefined || isOfKindOf(role, head)) return false;
  const others = role.words.filter((word) => APART.has(word));
  return others.length > 0 && others.every((word) => APART.get(word) !== trade);
}

/** Whether a noun phrase calls somebody what is the other side in court: "the defence lawyer" is no prosecutor. */
export function isOfOtherSide(role: Role | undefined, head: string, modifiers: readonly string[]): boolean {
  // "Former prosecutor Dana Reyes leads the defence"
  if (!role || termsIn(role.words) !== '') return false;
  const called = [...modifiers, head];
  const isOne = (words: readonly string[], side: ReadonlySet<string>): boolean => words.some((word) => side.has(word));
  return (
    (isOne(called, DEFENDING) && isOne(role.words, PROSECUTING) && !isOne(role.words, DEFENDING)) ||
    (isOne(called, PROSECUTING) && isOne(role.words, DEFENDING) && !isOne(role.words, PROSECUTING))
  );
}
