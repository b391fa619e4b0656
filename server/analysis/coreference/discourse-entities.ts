import type { Reading } from '../document/reading.ts';
import { TITLES } from '../lexicon/titles.ts';
import type { Name } from '../names/name.ts';
import { type Gender, genderOfPronouns } from './genders.ts';
import { NameIndex, type NamePlaces } from './name-index.ts';
import type { NamedEntity } from './named-entity.ts';
import { NO_DETAILS, type PersonDetails } from './person-details.ts';
import { type Role, roleOf } from './role.ts';
import type { NameMention, TextMentions } from './text-mentions.ts';

/** Everybody and everything that a text names, by where the names stand. Entities and names go by their index. */
export interface Cast {
  readonly names: readonly Name[];
  readonly entities: readonly NamedEntity[];
  /** The entity of each name. */
  readonly owner: readonly number[];
  /** The name that begins at a token, and the one whose last word it is. */
  readonly nameAt: NamePlaces;
  readonly nameEndingAt: NamePlaces;
  /** The body called by description that begins at a token. */
  readonly bodyAt: NamePlaces;
  /** A sum of `Cue` for each token. */
  readonly cues: Uint8Array;
  /** What the text says of each person; where it says it twice, what it says first. */
  readonly details: readonly PersonDetails[];
  /** The roles among these. */
  readonly roles: readonly (Role | undefined)[];
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

/** The entities of a text with what it says of them; each name in one. */
export function castOf(reading: Reading, mentions: TextMentions, entities: readonly NamedEntity[]): Cast {
  const { names, named, nameAt, bodyAt, described, cues } = mentions;
  const owner = new Array<number>(names.length);
  const bodies = new Map<string, number>();
  const genders = new Map<number, Gender>();
  const guesses = new Map<number, Gender>();
  const details = entities.map((entity) => detailsOf(entity, named));
  const roles = entities.map((entity) => roleIn(entity, named));
  entities.forEach(({ type, form, names: own, known }, e) => {
    for (const n of own) owner[n] = e;
    if (type === 'organization') for (const word of form.words) bodies.set(word, e);
    if (type !== 'person') return;
    const gender = genderOfPronouns(known?.pronouns) ?? firstOf(own, (n) => named[n].gender) ?? roles[e]?.gender;
    if (gender) genders.set(e, gender);
    if (form.gender) guesses.set(e, form.gender);
  });
  return {
    names,
    entities,
    owner,
    nameAt,
    bodyAt,
    nameEndingAt: new NameIndex(names.slice(0, described), reading.tokens.length, ({ last }) => last - 1),
    cues,
    details,
    roles,
    withRole: entities.flatMap((_, e) => (roles[e] === undefined ? [] : [e])).slice(0, MAX_PEOPLE_WITH_ROLE),
    mostNamed: mostNamedPerson(entities),
    bodies,
    genders,
    guesses,
  };
}

/** What the user says of somebody, and of a person what stands at the names, the first that says it. */
function detailsOf({ type, names, known }: NamedEntity, named: readonly NameMention[]): PersonDetails {
  let details = NO_DETAILS;
  if (type === 'person') {
    for (let i = names.length - 1; i >= 0; i--) {
      const said = named[names[i]].details;
      if (details === NO_DETAILS) details = said;
      else if (said !== NO_DETAILS) details = { ...details, ...said };
    }
  }
  const { role, note } = known ?? {};
  return role || note ? { ...details, ...(role ? { role } : {}), ...(note ? { note } : {}) } : details;
}

/** The role among these details. */
function roleIn({ type, names, known }: NamedEntity, named: readonly NameMention[]): Role | undefined {
  if (known?.role) return roleOf(known.role);
  if (type !== 'person') return undefined;
  const role = firstOf(names, (n) => named[n].role);
  // "Council leader Malcolm Osk … Cllr Osk … The councillor": a title is a role beside the first.
  const title = firstOf(names, (n) => (isTitleAlone(named[n].role) ? named[n].role : undefined));
  return role && title && !role.words.includes(title.words[0])
    ? { ...role, words: [title.words[0], ...role.words] }
    : role;
}

/** "Cllr", "Minister" before a surname. */
const isTitleAlone = (role: Role | undefined): boolean => role?.words.length === 1 && TITLES.has(role.words[0]);

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
