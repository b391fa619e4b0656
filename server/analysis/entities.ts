import type { EntityType } from './article.ts';
import { type Gender, genderBefore } from './genders.ts';
import { BODY_NOUNS } from './lexicon/roles.ts';
import { GENERIC_WORDS, SAME_PLACES } from './lexicon/short-names.ts';
import type { Name } from './names.ts';
import { type Reading, textOf } from './reading.ts';

/** All names of one person or thing; `names` index the list of names, in order. */
export interface NamedEntity {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  readonly names: number[];
}

interface Growing extends NamedEntity {
  gender: Gender | undefined;
}

/** How many people with a word of their names in common are told apart. */
const NAMESAKES = 32;

/**
 * Joins the names of a text into entities: the full forms first, then each shorter one to the full form it can stand
 * for: "Reyes" and "Dana" to Dana Reyes, "the Authority" and "EPA" to the Ellery Port Authority.
 */
export function entitiesOf(reading: Reading, names: readonly Name[]): NamedEntity[] {
  const texts = names.map((name) => withoutNickname(textOf(reading, name)));
  const genders = names.map((name) => genderBefore(reading, name));
  const entities: Growing[] = [];
  const known = new Map<string, Growing>();
  const people = new Map<string, Growing[]>();
  for (const i of fullestFirst(texts)) {
    const { type } = names[i];
    const text = texts[i];
    const same =
      known.get(keyOf(text, type)) ??
      (type === 'person' ? namesake(people, text, genders[i]) : known.get(`short ${type} ${text}`));
    if (same) {
      same.names.push(i);
      same.gender ??= genders[i];
      continue;
    }
    const entity: Growing = { type, name: text, names: [i], gender: genders[i] };
    entities.push(entity);
    known.set(keyOf(text, type), entity);
    if (type === 'person') addTo(people, entity);
    else
      for (const short of shortForms(text, type))
        if (!known.has(`short ${type} ${short}`)) known.set(`short ${type} ${short}`, entity);
  }
  for (const entity of entities) entity.names.sort((a, b) => a - b);
  return entities.sort((a, b) => a.names[0] - b.names[0]);
}

/** The indexes of the texts, those of most words first; in text order where they have as many. */
const fullestFirst = (texts: readonly string[]): number[] => {
  const lengths = texts.map((text) => words(text).length);
  return texts.map((_, i) => i).sort((a, b) => lengths[b] - lengths[a] || a - b);
};

const words = (text: string): string[] => text.split(' ');
/** A name without the nickname in its middle: "Cornelius ‘Corky’ Vane". */
const withoutNickname = (text: string): string => text.replace(/ [“‘"'«(][^“”‘’"'«»()]*[”’"'»)](?= )/g, '');
const lower = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");

function keyOf(text: string, type: EntityType): string {
  const name = lower(text).replace(/^the /, '');
  return `${type === 'person' ? 'person' : 'other'} ${SAME_PLACES[name] ?? name}`;
}

/** The forms that may stand for a body or a place later on: its acronym, its first words, and its kind ("Authority"). */
function shortForms(text: string, type: EntityType): string[] {
  const parts = words(text);
  if (parts.length < 2) return [];
  const letters = parts
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]);
  const acronyms = letters.length >= 2 ? [letters.join(''), `${letters.join('.')}.`] : [];
  if (type !== 'organization') return acronyms;
  const beginnings = GENERIC_WORDS.has(lower(parts[0]))
    ? []
    : parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(' '));
  const kind = BODY_NOUNS.has(lower(parts.at(-1)!))
    ? [parts.at(-1)!]
    : BODY_NOUNS.has(lower(parts[0]))
      ? [parts[0]]
      : [];
  return [...acronyms, ...beginnings, ...kind];
}

function addTo(people: Map<string, Growing[]>, entity: Growing): void {
  for (const word of new Set(words(lower(entity.name)))) {
    const namesakes = people.get(word);
    if (!namesakes) people.set(word, [entity]);
    else if (namesakes.length < NAMESAKES) namesakes.push(entity);
  }
}

/**
 * The person whose full name a shorter one can stand for. Of several the one who was introduced first: the others are
 * mostly kin, called by full name or first name; a courtesy title ("Mrs. Vane") decides where it can.
 */
function namesake(
  people: ReadonlyMap<string, readonly Growing[]>,
  text: string,
  gender: Gender | undefined,
): Growing | undefined {
  const fitting = (people.get(words(lower(text)).at(-1)!) ?? []).filter((entity) => shortens(text, entity.name));
  const suited = gender ? fitting.filter((entity) => !entity.gender || entity.gender === gender) : fitting;
  const sure = gender ? suited.filter((entity) => entity.gender === gender) : suited;
  return firstNamed(sure.length > 0 ? sure : suited);
}

const firstNamed = (entities: readonly Growing[]): Growing | undefined =>
  entities.reduce<Growing | undefined>(
    (first, entity) => (first && Math.min(...first.names) <= Math.min(...entity.names) ? first : entity),
    undefined,
  );

/** Whether a shorter name can stand for a full one: the surname, the first name, or the full name with words left out. */
function shortens(short: string, full: string): boolean {
  const a = words(lower(short));
  const b = words(lower(full));
  if (a.length >= b.length) return a.join(' ') === b.join(' ');
  const surname = /^(?:jr|sr|i{2,3}|iv)\.?$/.test(b.at(-1)!) ? b.at(-2) : b.at(-1);
  if (a.length === 1) return a[0] === surname || a[0] === b[0];
  if (
    b.slice(-a.length).join(' ') === a.join(' ') &&
    /^(?:van|von|de|da|di|del|der|den|la|le|al|el|bin|ibn|abu|mac|st\.?)$/.test(a[0])
  )
    return true;
  if (!startsAlike(a[0], b[0]) || a.at(-1) !== b.at(-1)) return false;
  let at = 0;
  for (const word of b) if (at < a.length && startsAlike(a[at], word)) at++;
  return at === a.length;
}

/** "J." and "John" for "John". */
const startsAlike = (short: string, full: string): boolean =>
  short === full || (/^\p{L}\.?$/u.test(short) && full.startsWith(short[0]));
