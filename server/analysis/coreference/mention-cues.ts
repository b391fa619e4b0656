import { isQuoted, type Reading, wordAt } from '../document/reading.ts';
import { PRONOUN_GENDER } from '../lexicon/genders.ts';
import { FIRST_PERSON } from '../lexicon/pronouns.ts';
import { PARTY_NOUNS } from '../lexicon/role-kinds.ts';
import { PERSON_NOUNS } from '../lexicon/roles.ts';
import { isTrade } from '../names/trades.ts';
import { isFiniteTag } from '../syntax/verbs.ts';
import { beginsNominal, isInNominal, MAX_NOMINAL_TOKENS } from './nominals.ts';

/** What stands at a token that bears on who is spoken of, as bits of a byte: a reader of the text passes over all that have none. */
export const Cue = {
  /** A verb that has a subject: what comes behind is none. */
  finite: 1,
  /** A pronoun or an article outside quotations that may stand for a person: "she", "the mayor". */
  anaphor: 2,
  /** "I" or "my" in quotation marks. */
  firstPerson: 4,
  /** "My name" or "I am" in no quotation marks. */
  introduction: 8,
  /** The first word of a name. */
  name: 16,
  /** A question mark. */
  question: 32,
  /** "a", "one" or "her" outside quotations before a noun for a person: "a child", "her tenant". */
  indefinite: 64,
} as const;

/** A text, or a paragraph of one by itself. */
export type CuedText = Pick<Reading, 'words' | 'tags' | 'quotations' | 'quotationAt'>;

/** The cues of each token but for names. What a paragraph has by itself it has in its text. */
export function cuesIn(text: CuedText): Uint8Array {
  const { words, tags, quotationAt } = text;
  const cues = new Uint8Array(words.length);
  for (let i = 0; i < cues.length; i++) {
    const word = words[i].small;
    if (word === '?') cues[i] |= Cue.question;
    if (isFiniteTag(tags[i])) cues[i] |= Cue.finite;
    if (quotationAt[i] >= 0 && FIRST_PERSON.has(word)) cues[i] |= Cue.firstPerson;
    if (quotationAt[i] < 0 && introduces(word, wordAt(text, i + 1))) cues[i] |= Cue.introduction;
    const mayRefer = PRONOUN_GENDER.has(word) || (beginsNominal(word) && mayBeNominal(text, i));
    if (mayRefer && !isQuoted(text, i)) cues[i] |= Cue.anaphor;
    const mayBringIn = introducesSomebody(word) || (tags[i] === 'PRP$' && PRONOUN_OWNERS.has(word));
    if (mayBringIn && mayBeNominal(text, i) && !isQuoted(text, i)) cues[i] |= Cue.indefinite;
  }
  return cues;
}

const introduces = (word: string, next: string): boolean =>
  word === 'i' ? next === 'am' || next === "'m" : word === 'my' && next === 'name';

/** "her tenant" is somebody as well as she. */
const PRONOUN_OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

const introducesSomebody = (word: string): boolean =>
  word === 'a' || word === 'an' || word === 'one' || word === 'another';

/** Whether one of the words behind an article may be the head of a nominal; at the end of a paragraph nobody knows. */
function mayBeNominal(text: CuedText, at: number): boolean {
  const { words, tags } = text;
  for (let i = at + 1; i < at + MAX_NOMINAL_TOKENS; i++) {
    if (i === words.length) return true;
    if (!isInNominal(tags[i])) return false;
    const word = words[i].small;
    if (PERSON_NOUNS.has(word) || PARTY_NOUNS.has(word) || isTrade(word)) return true;
  }
  return false;
}
