import type { Reading } from '../document/reading.ts';
import type { Name } from '../names/name.ts';
import type { NamedEntity } from './entities.ts';
import { type Gender, genderBefore, genderOfName, genderOfPronouns, genderOfRole } from './genders.ts';
import { type PersonDetails, personDetailsAt } from './person-details.ts';

/** Everybody and everything that a text names, by where the names stand. Entities and names go by their index. */
export interface Cast {
  readonly names: readonly Name[];
  readonly entities: readonly NamedEntity[];
  /** The entity of each name. */
  readonly owner: readonly number[];
  /** The name that begins at a token, and the one whose last word it is. */
  readonly nameAt: ReadonlyMap<number, number>;
  readonly nameEndingAt: ReadonlyMap<number, number>;
  /** What the text says of each person; where it says it twice, what it says first. */
  readonly details: readonly PersonDetails[];
  /** The roles among these. */
  readonly roles: readonly (string | undefined)[];
  /** The people who have one; the first so many, so that a question about them costs the same in any text. */
  readonly withRole: readonly number[];
  /** The person who is named most often, of several the first; null where nobody is. */
  readonly mostNamed: number | null;
  /** The last organisation with a word in its name, small. */
  readonly bodies: ReadonlyMap<string, number>;
  /** What title and role tell of gender ("Mr.", "spokeswoman"). */
  readonly genders: ReadonlyMap<number, Gender>;
  /** What the given name tells, which may mislead: in "Nguyen Thi Hanh" it comes last. */
  readonly guesses: ReadonlyMap<number, Gender>;
}

const MAX_PEOPLE_WITH_ROLE = 64;

/** The names and entities of a text with what it says of them; names in order, each in one entity. */
export function castOf(reading: Reading, names: readonly Name[], entities: readonly NamedEntity[]): Cast {
  const owner = new Array<number>(names.length);
  entities.forEach((entity, e) => {
    for (const n of entity.names) owner[n] = e;
  });
  const nameAt = new Map(names.map((name, n) => [name.first, n]));
  const details = entities.map((entity): PersonDetails => {
    const { role, note } = entity.known ?? {};
    const given = { ...(role ? { role } : {}), ...(note ? { note } : {}) };
    if (entity.type !== 'person') return given;
    const said = entity.names.map((n) => personDetailsAt(reading, names, nameAt, names[n])).reverse();
    return Object.assign({}, ...said, given);
  });
  const roles = details.map(({ role }) => role);
  const bodies = new Map<string, number>();
  entities.forEach(({ type, name }, e) => {
    if (type === 'organization') for (const word of name.toLowerCase().split(' ')) bodies.set(word, e);
  });
  const genders = new Map<number, Gender>();
  const guesses = new Map<number, Gender>();
  entities.forEach((entity, e) => {
    if (entity.type !== 'person') return;
    const gender =
      genderOfPronouns(entity.known?.pronouns) ??
      firstOf(entity.names, (n) => genderBefore(reading, names[n])) ??
      genderOfRole(roles[e]);
    if (gender) genders.set(e, gender);
    const guess = genderOfName(entity.name);
    if (guess) guesses.set(e, guess);
  });
  return {
    names,
    entities,
    owner,
    nameAt,
    nameEndingAt: new Map(names.map((name, n) => [name.last - 1, n])),
    details,
    roles,
    withRole: entities.flatMap((_, e) => (roles[e] === undefined ? [] : [e])).slice(0, MAX_PEOPLE_WITH_ROLE),
    mostNamed: mostNamedPerson(entities),
    bodies,
    genders,
    guesses,
  };
}

function mostNamedPerson(entities: readonly NamedEntity[]): number | null {
  let most: number | null = null;
  entities.forEach(({ type, names }, e) => {
    if (type === 'person' && (most === null || names.length > entities[most].names.length)) most = e;
  });
  return most;
}

function firstOf<T, R>(values: readonly T[], get: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = get(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
