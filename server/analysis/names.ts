import type { EntityType, Sentence, Token } from './article.ts';
import { type KnownName, knownNamesIn } from './known-names.ts';
import { TITLES } from './lexicon/roles.ts';
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
    // "Villiers & Daughter" is a firm.
    const firm = kind === 'person' && tokens.slice(first, last).some(({ text }) => text === '&');
    if (kind !== 'person' || firm) return [{ first, last, type: firm ? 'organization' : kind }];
    return [{ first: afterTitle(tokens, first, last), last, type: kind }];
  });
  return withSurnames(tokens, [...given, ...found]).sort((a, b) => a.first - b.first);
}

/** "Mayor Reyes" is the name Reyes. */
function afterTitle(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  while (at < last - 1 && TITLES.has(tokens[at].text.toLowerCase().replace('.', ''))) at++;
  return at;
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
