import type { EntityType } from '../article.ts';
import { type Reading, textOf } from '../document/reading.ts';
import { CLOSERS, OPENERS, QUOTATION_MARKS } from '../lexicon/quotation-marks.ts';
import { BODY_NOUNS } from '../lexicon/roles.ts';
import { GENERIC_WORDS, LOCAL_BODIES, SAME_PLACES } from '../lexicon/short-names.ts';
import type { KnownName } from '../names/known-names.ts';
import type { Name } from '../names/name.ts';
import { type Gender, genderBefore } from './genders.ts';

/** All names of one person or thing; `names` index the list of names, in order. */
export interface NamedEntity {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  readonly names: number[];
  /** Whom the user says it is. */
  readonly known?: KnownName;
}

interface Growing extends NamedEntity {
  gender: Gender | undefined;
  /** The first name of it in the text, and the last before the one that is being read. */
  first: number;
  last: number;
}

/** How many people with a word of their names in common are told apart. */
const MAX_LISTED_NAMESAKES = 32;
/** How many words on a surname still goes to whoever was named last. */
const MAX_TOKENS_APART = 60;

/**
 * Joins the names of a text into entities: the full forms first, then, in the order of the text, each single word to the
 * full form it can stand for: "Reyes" and "Dana" to Dana Reyes, "the Authority" and "EPA" to the Ellery Port Authority.
 *
 * @param names in order, disjoint
 * @returns entities in the order of their first names; each name belongs to one
 */
export function entitiesOf(reading: Reading, names: readonly Name[]): NamedEntity[] {
  const register = new Register(reading, names);
  const texts = names.map((name) => register.textOf(name));
  const lengths = texts.map((text) => words(text).length);
  const full = names.map((_, i) => i).filter((i) => lengths[i] > 1);
  for (const i of full.sort((a, b) => lengths[b] - lengths[a] || texts[b].length - texts[a].length || a - b))
    register.enter(i);
  names.forEach((_, i) => {
    register.pass(i);
  });
  return register.entities();
}

/** The entities found so far and the ways to call them. */
class Register {
  private readonly owners = new Map<number, Growing>();
  private readonly known = new Map<string, Growing>();
  private readonly people = new Map<string, Growing[]>();

  constructor(
    private readonly reading: Reading,
    private readonly names: readonly Name[],
  ) {}

  textOf = (name: Name): string => name.known?.name ?? withoutNickname(textOf(this.reading, name));

  /** Reads past a name in the order of the text: then a surname goes to whoever was called by name just before. */
  pass(i: number): void {
    this.enter(i);
    this.owners.get(i)!.last = i;
  }

  enter(i: number): void {
    if (this.owners.has(i)) return;
    const { type, known } = this.names[i];
    const text = this.textOf(this.names[i]);
    const gender = genderBefore(this.reading, this.names[i]);
    const key = keyOf(text, type);
    const same =
      this.known.get(key) ??
      (type === 'person' ? this.namesake(i, text, gender) : undefined) ??
      // "Delacroix" after "Delacroix Foods", also where the reader took the one word for a person.
      this.known.get(shortKey(type === 'person' ? 'organization' : type, text));
    const entity = same ?? this.added({ type, name: text, names: [], known, gender, first: i, last: -1 }, key);
    const nickname = type === 'person' && NICKNAME.exec(textOf(this.reading, this.names[i]))?.[1];
    if (nickname && !this.known.has(keyOf(nickname, type))) this.known.set(keyOf(nickname, type), entity);
    entity.names.push(i);
    entity.gender ??= gender;
    entity.first = Math.min(entity.first, i);
    this.owners.set(i, entity);
  }

  private added(entity: Growing, key: string): Growing {
    this.known.set(key, entity);
    if (entity.type !== 'person') {
      for (const short of shortForms(entity.name, entity.type).map((form) => shortKey(entity.type, form))) {
        if (!this.known.has(short)) this.known.set(short, entity);
      }
      return entity;
    }
    for (const word of new Set(words(lower(entity.name)))) {
      const namesakes = this.people.get(word) ?? [];
      if (namesakes.length < MAX_LISTED_NAMESAKES) this.people.set(word, [...namesakes, entity]);
    }
    return entity;
  }

  /**
   * The person whose full name a shorter one can stand for. Of several, the one whom a courtesy title fits ("Mrs. Vane"),
   * the one named just before, else the one introduced first: the others are mostly kin, called by full or first name.
   */
  private namesake(i: number, text: string, gender: Gender | undefined): Growing | undefined {
    const fitting = (this.people.get(words(lower(text)).at(-1)!) ?? []).filter((entity) => shortens(text, entity.name));
    const candidates = fitting.filter((entity) => !gender || !entity.gender || entity.gender === gender);
    const near = ({ last }: Growing): boolean =>
      last >= 0 && this.names[i].first - this.names[last].last < MAX_TOKENS_APART;
    return greatest(candidates.filter(near), ({ last }) => last) ?? greatest(candidates, ({ first }) => -first);
  }

  entities(): NamedEntity[] {
    const all = [...new Set(this.owners.values())].sort((a, b) => a.first - b.first);
    return all.map(({ type, name, names, known }) => ({
      type: known?.type ?? (type === 'person' ? type : (this.commonestType(names) ?? type)),
      name,
      names: names.sort((a, b) => a - b),
      ...(known ? { known } : {}),
    }));
  }

  /** What most of the names were taken for: "Russia" a place, though "Russian Federation" was taken for a body. */
  private commonestType(names: readonly number[]): EntityType | undefined {
    const counts = new Map<EntityType, number>();
    for (const { type } of names.map((n) => this.names[n])) {
      // "Marrick", taken for a person, is short for Marrick Rovers all the same.
      if (type !== 'person') counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return greatest([...counts.keys()], (type) => counts.get(type)!);
  }
}

/** The value with the highest score, the first of equals. */
function greatest<T>(values: readonly T[], scoreOf: (value: T) => number): T | undefined {
  return values.reduce<T | undefined>(
    (best, value) => (best !== undefined && scoreOf(best) >= scoreOf(value) ? best : value),
    undefined,
  );
}

const shortKey = (type: EntityType, form: string): string => `short ${type} ${form}`;
const words = (text: string): string[] => text.split(' ');
/** A name without the nickname in its middle: "Cornelius ‘Corky’ Vane". */
const withoutNickname = (text: string): string => text.replace(NICKNAME, '');
const NICKNAME = new RegExp(` [(${OPENERS}]([^()${QUOTATION_MARKS}]*)[)${CLOSERS}](?= )`);
const lower = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");

function keyOf(text: string, type: EntityType): string {
  const name = lower(text).replace(/^the /, '');
  if (type === 'person') return `person ${name}`;
  return `other ${SAME_PLACES.get(name) ?? (type === 'nationality' ? name.replace(/s$/, '') : name)}`; // "Swedes" and "Swede"
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
  const beginnings =
    GENERIC_WORDS.has(lower(parts[0])) || LOCAL_BODIES.has(lower(parts.at(-1)!))
      ? []
      : parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(' '));
  const kind = BODY_NOUNS.has(lower(parts[0])) ? [parts[0], parts.at(-1)!] : [parts.at(-1)!];
  return [...acronyms, ...beginnings, ...kind];
}

/** Whether a shorter name can stand for a full one: the surname, the first name, or the full name with words left out. */
function shortens(short: string, full: string): boolean {
  const a = words(lower(short));
  const b = words(lower(full).replace(/ (?:jr|sr|i|[ivx]{2,})\.?$/, ''));
  if (a.length > b.length) return false;
  if (a.length === 1) return a[0] === b.at(-1) || a[0] === b[0];
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
