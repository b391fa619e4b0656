import type { EntityType, Sentence, Token } from './article.ts';
import { AFTER_DESCRIPTIONS, DESCRIPTIONS, FRONTING } from './lexicon/descriptions.ts';
import { FIRM_ENDINGS } from './lexicon/short-names.ts';
import { hashOf } from './model/hash.ts';
import type { Name } from './names.ts';
import { isGivenName, Known, knownOf, phraseHash } from './tags/gazetteer.ts';
import { normalised } from './tags/words.ts';
import { isTitle } from './titles.ts';

/**
 * The names, each of the type that the text says it is, wherever it stands (appositions: Hearst 1992): "the Lanter Wake, a yearly
 * procession," is no person. Who is surely a person stays one, and a place is made no body, for a town's club is called by the town.
 */
export function withDescribed(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly Name[],
): Name[] {
  const starts = new Set(sentences.map(({ first }) => first));
  const persons = surePersons(tokens, names);
  const said = new Map<string, Said>();
  for (const name of names) {
    const type = name.known ? undefined : describedType(tokens, starts, name);
    const words = wordsOf(tokens, name);
    // What is said to be two things stays what it is.
    if (type) said.set(words, { type: (said.get(words)?.type ?? type) === type ? type : null, of: name.type });
  }
  return names.map((name) => {
    const words = wordsOf(tokens, name);
    const { type, of } = said.get(words) ?? { type: null, of: null };
    if (!type || name.known) return name;
    if (type === 'person') return mayBePerson(tokens, name) ? { ...name, type } : name;
    const isMisread =
      name.type === 'person'
        ? !persons.has(words)
        : name.type === 'organization' && of === name.type && type === 'place';
    return isMisread ? { ...name, type } : name;
  });
}

/** What a name is said to be, if but one thing, and what it was taken for where it is said. */
interface Said {
  readonly type: EntityType | null;
  readonly of: EntityType;
}

const wordsOf = (tokens: readonly Token[], { first, last }: Pick<Name, 'first' | 'last'>): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

/** The words of those whom more shows to be persons: "Ms Osk", "Osk, 40,", "Osk, who", "Mira", and "Osk" where "Mira Osk" is. */
function surePersons(tokens: readonly Token[], names: readonly Name[]): Set<string> {
  const sure = new Set<string>();
  for (const name of names) {
    const { first, last, type } = name;
    if (type !== 'person') continue;
    const next = tokens[last]?.text === ',' ? last + 1 : last;
    const isFollowed = /^(?:whom?|whose)$/.test(tokens[next]?.text ?? '') || isAge(tokens, next);
    const isTitled = first > 0 && isTitle(tokens[first - 1]);
    if (isFollowed || isTitled || isGivenName(tokens[first].text)) sure.add(wordsOf(tokens, name));
    if (last - first > 1) sure.add(tokens[last - 1].text);
  }
  return sure;
}

const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' && /^\d{1,2}$/.test(tokens[i]?.text ?? '') && /^[,.]$/.test(tokens[i + 1]?.text ?? '');

/** The type that the words behind a name give to it: "[Osk], a Kelmish lawyer"; undefined where they give none. */
function describedType(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  { first, last }: Name,
): EntityType | undefined {
  if (!/^(?:,|is|was)$/.test(tokens[last]?.text ?? '') || !/^an?$/.test(tokens[last + 1]?.text ?? '')) return undefined;
  if (tokens[last].text === ',' && isFronted(tokens, starts, first)) return undefined;
  const described = descriptionAt(tokens, last + 2);
  // "a native of Tull, a lawyer,": it is the native who is described.
  const isPartOfPhrase = /^(?:of|from|to|in|at|near|for|the)$/.test(tokens[first - 1]?.text ?? '');
  return described === 'person' && isPartOfPhrase ? undefined : described;
}

/** In so many words behind its article the noun of a description is looked for. */
const LONGEST = 8;

/** What the description says that begins at a token: "[fishing village] of 300". */
function descriptionAt(tokens: readonly Token[], first: number): EntityType | undefined {
  for (let i = first; i < first + LONGEST && /^(?:\p{L}+|\d+|-)$/u.test(tokens[i]?.text ?? ''); i++) {
    if (AFTER_DESCRIPTIONS.has(tokens[i].text)) return undefined;
    const described = DESCRIPTIONS.get(tokens[i].text);
    if (!described || !AFTER_DESCRIPTIONS.has(tokens[i + 1]?.text ?? '.')) continue;
    return isListed(tokens, i + 1) ? undefined : described;
  }
  return undefined;
}

/** Whether the noun before a comma is the first of several that go with a later one: "a film[, theatre and television actress]". */
function isListed(tokens: readonly Token[], comma: number): boolean {
  let i = comma;
  while (tokens[i]?.text === ',' && /^\p{Ll}+$/u.test(tokens[i + 1]?.text ?? '')) i += 2;
  return i > comma && /^(?:and|or)$/.test(tokens[i]?.text ?? '') && /^\p{Ll}+$/u.test(tokens[i + 1]?.text ?? '');
}

/** Whether a name ends a phrase before the subject: "After she left [Keta], a teacher came", "Like [Osk], a village may be stubborn". */
function isFronted(tokens: readonly Token[], starts: ReadonlySet<number>, first: number): boolean {
  let start = first;
  while (!starts.has(start) && tokens[start - 1]?.text !== ',') start--;
  return start < first && (FRONTING.has(tokens[start].text.toLowerCase()) || /(?:ed|ing)$/.test(tokens[start].text));
}

const PLACES_AND_BODIES =
  Known.bigCity | Known.city | Known.region | Known.country | Known.district | Known.organization | Known.team;

/** Whether the name of a place or body may be a person's: no known one's and no firm's. */
function mayBePerson(tokens: readonly Token[], { first, last, type }: Name): boolean {
  const words = tokens.slice(first, last).map(({ text }) => normalised(text));
  const isBody = words.includes('&') || FIRM_ENDINGS.has(words.at(-1)!) || (words.length > 1 && !isGivenName(words[0]));
  const isKnown = (knownOf(words.map(hashOf).reduce(phraseHash)) & PLACES_AND_BODIES) !== 0;
  return (type === 'place' || (type === 'organization' && !isBody)) && !isKnown;
}
