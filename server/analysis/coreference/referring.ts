import { type Reading, textOf, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { ANONYMITY, INDEFINITES } from '../lexicon/anonymity.ts';
import { GENDERED, PRONOUN_GENDER } from '../lexicon/genders.ts';
import { PARTY_NOUNS } from '../lexicon/role-kinds.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS, PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import { TITLES } from '../lexicon/titles.ts';
import { isTrade } from '../names/trades.ts';
import type { Gender } from './genders.ts';

/**
 * What refers without a name: "he", "it", "they", "the mayor", "the woman", "the company", "the report", "the trader", "his lawyer",
 * "the two", "police", or no words at all.
 */
export const REFERRING_KINDS = [
  ...(['he', 'it', 'they', 'role', 'person', 'body'] as const),
  ...(['document', 'thing', 'owned', 'several', 'bare', 'silent'] as const),
] as const;
export type ReferringKind = (typeof REFERRING_KINDS)[number];

/** A pronoun or a noun phrase that may take up somebody named before. */
export interface Referring extends Run {
  readonly kind: ReferringKind;
  readonly gender: Gender | undefined;
  /** The noun in small letters: "minister"; of a pronoun itself. */
  readonly head: string;
  /** The words before the head, the article left out. */
  readonly modifiers: readonly string[];
  /** Where the noun ends: "of Health" stands behind it. */
  readonly end: number;
}

const DEFINITES: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const IN_PHRASE = /^(?:JJ[RS]?|NN|NNS|NNP|NNPS|CD|HYPH|AFX|VBN|VBG|POS)$/;
const IT: ReadonlySet<string> = new Set(['it', 'itself']);
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'both', 'themselves']);
/** Nouns for so many. */
export const SEVERAL: ReadonlySet<string> = new Set(['two', 'three', 'four', 'five', 'couple', 'pair', 'duo', 'trio']);
/** A noun phrase has no more tokens before its head. */
const MAX_PHRASE_TOKENS = 9;

/** What a source without a name refers with; null where it can be nobody named: "an aide to Mayor Finch", "officials", "who". */
export function referringAt(reading: Reading, source: Run): Referring | null {
  if (isAnonymous(reading, source)) return null;
  const { first, last } = source;
  const word = wordAt(reading, first);
  if (last === first + 1) {
    const pronoun = pronounAt(reading, first);
    if (pronoun) return pronoun;
  }
  const tag = reading.tags[first];
  if (DEFINITES.has(word) && last > first + 1) return phraseAt(reading, first, last);
  if (tag === 'PRP$' && last > first + 1) return { ...phraseAt(reading, first, last)!, kind: 'owned' };
  if (INDEFINITES.has(word) || !/^(?:NN|NNP|JJ)$/.test(tag))
    return word === 'police' ? bareAt(reading, first, last) : null;
  return bareAt(reading, first, last);
}

/** Whether the phrase itself says that the name is kept back. */
export const isAnonymous = (reading: Reading, source: Run): boolean =>
  source.last - source.first > 3 && ANONYMITY.test(textOf(reading, source));

export function pronounAt(reading: Reading, i: number): Referring | null {
  const head = wordAt(reading, i);
  const gender = PRONOUN_GENDER.get(head);
  const kind = gender ? 'he' : IT.has(head) ? 'it' : THEY.has(head) ? 'they' : null;
  return kind && { first: i, last: i + 1, kind, gender, head, modifiers: [], end: i + 1 };
}

/** "the former finance minister", "the minister of health", "the two": a phrase that begins with an article and ends before `limit`. */
export function phraseAt(reading: Reading, first: number, limit: number): Referring {
  let end = first + 1;
  const last = Math.min(limit, first + MAX_PHRASE_TOKENS);
  while (end < last && isInPhrase(reading, end) && !endsPhrase(reading, end)) end++;
  // "the mother[-]of-two"
  if (end > first + 2 && reading.tags[end - 1] === 'HYPH') end--;
  // "the group [founded] in 1977", but "the accused".
  while (end > first + 2 && /^VB[GN]$/.test(reading.tags[end - 1]) && /^NN/.test(reading.tags[end - 2])) end--;
  return referring(reading, first, end, first + 1);
}

/** The "ex" of "the ex-mayor" has the tag of no modifier. */
const isInPhrase = (reading: Reading, at: number): boolean =>
  IN_PHRASE.test(reading.tags[at]) || wordAt(reading, at) === 'ex';

/** "the 24-year-old posted late": "old" ends the phrase, whatever the tagger makes of the verb. */
const endsPhrase = (reading: Reading, at: number): boolean =>
  wordAt(reading, at - 1) === 'old' && reading.tags[at] === 'VBN';

/** "police", "intelligence minister": a phrase without an article, which in a headline may be definite; several are nobody. */
function bareAt(reading: Reading, first: number, last: number): Referring | null {
  let end = first;
  while (end < last && IN_PHRASE.test(reading.tags[end])) end++;
  if (end === first) return null;
  const found = referring(reading, first, end, first);
  return found.kind === 'several' && found.head !== 'police' ? null : { ...found, kind: 'bare' };
}

function referring(reading: Reading, first: number, end: number, from: number): Referring {
  const head = wordAt(reading, end - 1);
  const modifiers: string[] = [];
  let isOwned = false;
  for (let i = from; i < end - 1; i++) {
    modifiers.push(wordAt(reading, i));
    isOwned ||= reading.tags[i] === 'POS';
  }
  return {
    ...{ first, last: end, head, modifiers, end },
    kind: isOwned
      ? 'owned'
      : OFFICE_LETTERS.test(reading.tokens[end - 1]?.text ?? '')
        ? 'role'
        : kindOf(head, reading.tags[end - 1]),
    gender: GENDERED.get(head),
  };
}

/** "the PM", "the OC". */
const OFFICE_LETTERS = /^\p{Lu}{2,4}$/u;

function kindOf(head: string, tag: string): ReferringKind {
  if (head === 'old' || PERSON_NOUNS.has(head) || PARTY_NOUNS.has(head)) return 'person';
  if (SEVERAL.has(head)) return 'several';
  if (BODY_NOUNS.has(head)) return 'body';
  if (ROLE_NOUNS.has(head) || TITLES.has(head)) return 'role';
  if (DOCUMENT_NOUNS.has(head)) return 'document';
  if (isTrade(head)) return 'role';
  return tag === 'NNS' || tag === 'NNPS' ? 'several' : 'thing';
}

/** The 43 of "the 43-year-old striker"; null where no age is told. */
export function ageIn({ head, modifiers }: Referring): number | null {
  const words = [...modifiers, head].filter((word) => word !== '-');
  const old = words.indexOf('old');
  const age = old > 1 && words[old - 1] === 'year' ? Number(words[old - 2]) : 0;
  return age > 0 ? age : null;
}
