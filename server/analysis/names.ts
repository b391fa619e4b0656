import type { EntityType, Sentence, Token } from './article.ts';
import { type KnownName, knownNamesIn } from './known-names.ts';
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
    return [{ first, last, type: firm ? 'organization' : kind }];
  });
  return [...given, ...found].sort((a, b) => a.first - b.first);
}

/** The tags with every word of a name a noun: to the tagger "Kettering said" may begin with a verb. */
export function tagsWithNames(tags: readonly string[], names: readonly Name[]): string[] {
  const corrected = [...tags];
  for (const { first, last } of names) {
    for (let i = first; i < last; i++) if (/^(?:VB|RB|UH|MD|FW)/.test(corrected[i])) corrected[i] = 'NNP';
  }
  return corrected;
}
