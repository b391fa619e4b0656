import { type Reading, textFrom, textOf, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import type { Name } from '../names/name.ts';
import { isCourtesy } from '../names/titles.ts';
import type { NamePlaces } from './name-index.ts';
import { wordsOfRole } from './role.ts';
import { roleAt } from './roles.ts';

/** What the text says of a person where it names them, apart from the name. */
export interface PersonDetails {
  /** "deputy secretary of state" */
  readonly role?: string;
  /** Whom the role is held for, or where the person belongs: "NATO", "D-Vt." */
  readonly affiliation?: string;
  /** In years. */
  readonly age?: number;
  /** "Dr.", "Sir" */
  readonly honorific?: string;
  /** What the user wants to remember. */
  readonly note?: string;
}

/** Where nothing is said; the same object everywhere. */
export const NO_DETAILS: PersonDetails = {};

/**
 * What somebody is called, in small letters and in full, without what that is of: "deputy mayor" of "deputy mayor of Tull", "professor" of
 * "Prof."; what stands next to the name last.
 */
export const titlesIn = ({ role, honorific }: PersonDetails): readonly string[] =>
  [role, honorific].flatMap((text) => (text ? [wordsOfRole(text).join(' ').split(OF)[0]] : []));

const OF = / (?:of|for|at|in|from|to|and) /;

/** @param nameAt the name that begins at a token, as an index of `names` */
export function personDetailsAt(
  reading: Reading,
  names: readonly Name[],
  nameAt: NamePlaces,
  name: Name,
): PersonDetails {
  const roleRun = roleAt(reading, name);
  const role = roleRun && textOf(reading, roleRun);
  const affiliation =
    (roleRun && bodyIn(reading, names, nameAt, roleRun)) ?? affiliationAfter(reading, names, nameAt, name);
  const age = ageAt(reading, name);
  const honorific = honorificAt(reading, name);
  if (!role && !affiliation && !age && !honorific) return NO_DETAILS;
  return {
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(age ? { age } : {}),
    ...(honorific ? { honorific } : {}),
  };
}

/** "Putin spokesman", "director of the Northern Seas Fund": the name within the role. */
function bodyIn(reading: Reading, names: readonly Name[], nameAt: NamePlaces, role: Run): string | undefined {
  for (let i = role.first; i < role.last; i++) {
    const n = nameAt.get(i);
    if (n !== undefined && names[n].last <= role.last && names[n].type !== 'nationality')
      return textOf(reading, names[n]);
  }
  return undefined;
}

/** "Jane Roe (D-Vt.)", "Ana Vidal of the Ellery Port Authority". */
function affiliationAfter(
  reading: Reading,
  names: readonly Name[],
  nameAt: NamePlaces,
  { last }: Name,
): string | undefined {
  const party = PARTY.exec(textFrom(reading, last, MAX_PARTY_LENGTH));
  if (party) return party[1] ?? party[2];
  if (!/^(?:of|from|at|with)$/.test(wordAt(reading, last))) return undefined;
  const n = nameAt.get(wordAt(reading, last + 1) === 'the' ? last + 2 : last + 1);
  return n !== undefined && names[n].type === 'organization' ? textOf(reading, names[n]) : undefined;
}

/** "(D-Vt.)", ", R-Warwick," */
const PARTY = /^(?:\(([A-Z]{1,4}(?:-[A-Za-z. ]{1,12})?)\)|, ([DRI]-[A-Z][A-Za-z.]{1,12}),)/;
const MAX_PARTY_LENGTH = 20;

/** "Reyes, 43," and "43-year-old Dana Reyes". */
function ageAt({ tokens }: Reading, { first, last }: Name): number | undefined {
  const set =
    tokens[last]?.text === ',' && /^(?:[,.]|who)$/.test(tokens[last + 2]?.text ?? '') ? tokens[last + 1].text : '';
  const before =
    tokens[first - 1]?.text === 'old' && tokens[first - 3]?.text === 'year' ? (tokens[first - 5]?.text ?? '') : '';
  const age = /^\d{1,3}$/.test(set) ? Number(set) : /^\d{1,3}$/.test(before) ? Number(before) : 0;
  return age > 0 && age < 120 ? age : undefined;
}

/** How many forms of address are taken in. */
const MAX_COURTESIES = 8;

/** "Prof. Dr. Henrike Duclos" */
function honorificAt(reading: Reading, { first }: Name): string | undefined {
  let from = first;
  while (first - from < MAX_COURTESIES && isCourtesy(reading.tokens[from - 1])) from--;
  return from < first ? textOf(reading, { first: from, last: first }) : undefined;
}
