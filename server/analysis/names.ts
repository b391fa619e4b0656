import type { EntityType, Sentence, Token } from './article.ts';
import { type KnownName, knownNamesIn } from './known-names.ts';
import { TITLES } from './lexicon/roles.ts';
import { FIRM_ENDINGS } from './lexicon/short-names.ts';
import type { Run } from './reading.ts';
import { nameRunsOf } from './tags.ts';

/** A name in the text with its type; titles and articles are no part of it. */
export interface Name extends Run {
  readonly type: EntityType;
  /** Whom the user says it is. */
  readonly known?: KnownName;
}

/** The names of a text in order. Those that the user has given win over what is found where they stand. */
export function namesOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tags: readonly string[],
  known: readonly KnownName[],
): Name[] {
  const given: Name[] = knownNamesIn(tokens, known).map((run) => ({ ...run, known: known[run.known] }));
  const taken = new Set<number>();
  for (const { first, last } of given) for (let i = first; i < last; i++) taken.add(i);
  const found = nameRunsOf(tokens, sentences, tags).flatMap(({ first, last, kind }): Name[] => {
    if (kind === 'other') return [];
    for (let i = first; i < last; i++) if (taken.has(i)) return [];
    const firm = kind === 'person' && isFirm(tokens.slice(first, last).map(({ text }) => text.toLowerCase()));
    if (kind !== 'person' || firm) return [{ first, last, type: firm ? 'organization' : kind }];
    return [{ first: afterTitle(tokens, first, last), last, type: kind }];
  });
  return withSurnames(tokens, withNicknames(tokens, [...given, ...found])).sort((a, b) => a.first - b.first);
}

/** "Villiers & Daughter", "Delacroix Foods". */
const isFirm = (words: readonly string[]): boolean =>
  words.includes('&') || (words.length > 1 && FIRM_ENDINGS.has(words.at(-1)!));

/** The name without what stands before it: "Mayor Reyes" is the name Reyes. */
function afterTitle(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  // "as 'Wall' Tembo saves": what a mark closes is none of the name.
  const marks = Array.from({ length: last - first }, (_, i) => first + i).filter((i) =>
    /^[“”‘’"']$/.test(tokens[i].text),
  );
  if (marks.length === 1 && marks[0] < last - 1) at = marks[0] + 1;
  while (at < last - 1 && TITLES.has(tokens[at].text.toLowerCase().replace('.', ''))) at++;
  return at;
}

/** Joins what a nickname in marks parts: Cornelius ‘Corky’ Vane, Josiah "The Wall" Tembo. */
function withNicknames(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const beginning = new Map(names.map((name) => [name.first, name]));
  const joined: Name[] = [];
  let end = -1;
  for (const name of [...names].sort((a, b) => a.first - b.first)) {
    if (name.first < end) continue;
    const surname = name.type === 'person' ? beginning.get(nicknameEnd(tokens, name.last)) : undefined;
    const whole = surname?.type === 'person' ? { ...name, last: surname.last } : name;
    joined.push(whole);
    end = whole.last;
  }
  return joined;
}

/** The token after the nickname in marks that begins at a token, or -1. */
function nicknameEnd(tokens: readonly Token[], at: number): number {
  if (!/^[“‘"'«]$/.test(tokens[at]?.text ?? '')) return -1;
  for (let i = at + 2; i < at + 6; i++) if (/^[”’"'»]$/.test(tokens[i]?.text ?? '')) return i + 1;
  return -1;
}

/** Initials, and words like "May" and "Rose", are too short or too common to be told for a surname by themselves. */
const SHORTEST = 5;

/**
 * Adds the surnames that were overlooked: who is "Sunniva Kettering" once is meant by "Kettering" wherever it stands alone,
 * unless the text also has it as a common word.
 */
function withSurnames(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const surnames = new Set<string>();
  const taken = new Set<number>();
  for (const { first, last, type } of names) {
    for (let i = first; i < last; i++) taken.add(i);
    const surname = tokens[last - 1].text;
    if (type === 'person' && last - first > 1 && surname.length >= SHORTEST) surnames.add(surname);
  }
  for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) surnames.delete(text[0].toUpperCase() + text.slice(1));
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  const overlooked = tokens.flatMap(({ text }, i): Name[] => {
    // In "Kettering Row" it is the name of something else.
    const alone = surnames.has(text) && !taken.has(i) && !isCapital(i + 1) && (!isCapital(i - 1) || taken.has(i - 1));
    return alone ? [{ first: i, last: i + 1, type: 'person' }] : [];
  });
  return [...names, ...overlooked];
}
