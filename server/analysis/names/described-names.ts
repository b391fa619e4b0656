import type { EntityType, Token } from '../article.ts';
import { normalised } from '../document/words.ts';
import { PERSONAL_RELATIVES } from '../lexicon/clause-words.ts';
import { FIRM_ENDINGS, SAME_PLACES } from '../lexicon/short-names.ts';
import { isBehindBody, isToldBody } from './body-signs.ts';
import type { Completion, Told } from './completion.ts';
import { describedType } from './descriptions.ts';
import { spacedWords } from './in-names.ts';
import { isGivenName, KNOWN_PLACES, Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import { isTitle } from './titles.ts';

/**
 * Makes each name of the type that the text says it is, wherever it stands (appositions: Hearst 1992): "the Lanter Wake, a yearly
 * procession," is no person. Who is surely a person stays one. A place is made a body only by what stands right before it or by a post, "Kelm CEO", for
 * a town's club is called by the town.
 */
export const described: Completion = {
  told: ({ tokens, sentences }, names) => {
    const starts = new Set(sentences.map(({ first }) => first));
    const types = names.flatMap((name): string[] => {
      const type = name.known ? undefined : typeToldOf(tokens, starts, name);
      const words = spacedWords(tokens, name);
      return type ? [isSaid(words, type), isSaid(words, type, name.type)] : [];
    });
    const behind = names.filter(({ first }) => isBehindBody(tokens, first));
    const called = names.filter(({ first, type }) => type === 'person' && isGivenName(tokens[first].text));
    return [
      ...types,
      ...surePersons(tokens, names).map(isSurely),
      ...called.map((name) => isCalledLikeSomebody(spacedWords(tokens, name))),
      ...behind.map((name) => isSurelyNobody(spacedWords(tokens, name))),
    ];
  },
  complete: ({ tokens }, names, told) => names.map((name) => typedName(tokens, name, told)),
};

/** How a text is told what a name is said to be, and for what the name was taken where that is said. */
const isSaid = (words: string, type: EntityType, of?: EntityType): string =>
  of ? `${words}, a ${of}, is a ${type}` : `${words} is a ${type}`;

/** How it is told that somebody of a name is a person indeed. */
const isSurely = (words: string): string => `${words} is somebody`;

/** How it is told that a name begins with a given name, and that a text has it behind a noun that nobody is: "start-up Mira Loop". */
const isCalledLikeSomebody = (words: string): string => `${words} is called like somebody`;
const isSurelyNobody = (words: string): string => `${words} is nobody`;

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'nationality', 'event', 'work'];

function typedName(tokens: readonly Token[], name: Name, told: Told): Name {
  const words = spacedWords(tokens, name);
  const types = TYPES.filter((type) => told.has(isSaid(words, type)));
  // What is said to be two things stays what it is.
  if (types.length !== 1 || name.known) return name;
  const [type] = types;
  if (type === 'person') return mayBePerson(tokens, name) ? { ...name, type } : name;
  const isMisread =
    name.type === 'person'
      ? !told.has(isSurely(words)) && (!told.has(isCalledLikeSomebody(words)) || told.has(isSurelyNobody(words)))
      : name.type === 'organization'
        ? type === 'place' && told.has(isSaid(words, type, 'organization'))
        : type === 'organization' && told.has(isSaid(words, type, 'place')) && !isKnownPlace(tokens, name);
  return isMisread ? { ...name, type } : name;
}

/** The type that the words behind a name or around it give to it. */
function typeToldOf(tokens: readonly Token[], starts: ReadonlySet<number>, name: Name): EntityType | undefined {
  const described = describedType(tokens, starts, name);
  const isPlain = described !== undefined && !(name.type === 'place' && described === 'organization');
  return isPlain ? described : isToldBody(tokens, name) ? 'organization' : undefined;
}

/** The words of those whom more shows to be persons: "Ms Osk", "Osk, 40,", "Osk, who", and "Osk" where "Mira Osk" is. */
function surePersons(tokens: readonly Token[], names: readonly Name[]): string[] {
  const sure: string[] = [];
  for (const name of names) {
    const { first, last, type } = name;
    if (type !== 'person') continue;
    const next = tokens[last]?.text === ',' ? last + 1 : last;
    const isFollowed = PERSONAL_RELATIVES.has(tokens[next]?.text ?? '') || isAge(tokens, next);
    const isTitled = first > 0 && isTitle(tokens[first - 1]);
    if (isFollowed || isTitled) sure.push(spacedWords(tokens, name));
    if (last - first > 1) sure.push(tokens[last - 1].text);
  }
  return sure;
}

const isAge = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' && /^\d{1,2}$/.test(tokens[i]?.text ?? '') && /^[,.]$/.test(tokens[i + 1]?.text ?? '');

const PLACES_AND_BODIES = (KNOWN_PLACES & ~Known.smallCity) | Known.organization | Known.team;

/** "Kelm" in "Kelm CEO Mira Osk" may be the firm's town or its branch's country; "U.S." is no firm. */
const isKnownPlace = (tokens: readonly Token[], { first, last }: Name): boolean => {
  const words = tokens.slice(first, last).map(({ text }) => normalised(text));
  return (knownAs(words) & KNOWN_PLACES) !== 0 || SAME_PLACES.has(words.join(' '));
};

/** Whether the name of a place or body may be a person's: no known one's and no firm's. */
function mayBePerson(tokens: readonly Token[], { first, last, type }: Name): boolean {
  const words = tokens.slice(first, last).map(({ text }) => normalised(text));
  const isBody = words.includes('&') || FIRM_ENDINGS.has(words.at(-1)!) || (words.length > 1 && !isGivenName(words[0]));
  const isKnown = (knownAs(words) & PLACES_AND_BODIES) !== 0;
  return (type === 'place' || (type === 'organization' && !isBody)) && !isKnown;
}
