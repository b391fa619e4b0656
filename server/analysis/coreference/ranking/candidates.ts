import type { EntityType } from '../../article.ts';
import { textOf, wordAt } from '../../document/reading.ts';
import { wordsOfKind } from '../../lexicon/body-kinds.ts';
import { GENDERED } from '../../lexicon/genders.ts';
import { CALLED_WITHOUT_RANK, CHILDREN, NO_DOCTORS, PARTY_NOUNS } from '../../lexicon/role-kinds.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/roles.ts';
import type { Gender } from '../genders.ts';
import { Cue } from '../mention-cues.ts';
import { ageIn, type Referring, type ReferringKind, SEVERAL } from '../referring.ts';
import { hasRole, isOfKindOf, isOfOtherRank, isOfOtherSide, isOfOtherTrade, type Role, termsIn } from '../role.ts';
import { isNamedNear, likelyGender, toldGender } from './about-candidates.ts';
import { cueUseOf } from './cue-use.ts';
import type { Question } from './question.ts';
import { isOfOtherKind, isOfOtherPlace } from './role-fit.ts';
import { unnamedSubject } from './unnamed-subject.ts';

const PEOPLE: ReadonlySet<ReferringKind> = new Set<ReferringKind>([
  'he',
  'role',
  'person',
  'they',
  'owned',
  'thing',
  'several',
  'bare',
  'silent',
]);
const OTHERS: ReadonlySet<ReferringKind> = new Set<ReferringKind>([
  'it',
  'they',
  'body',
  'document',
  'thing',
  'owned',
  'several',
  'bare',
  'silent',
]);
const SPEAKING: ReadonlySet<EntityType> = new Set<EntityType>(['person', 'organization', 'place', 'nationality']);

/** Whom something that refers may stand for: those spoken of lately, and those whom the text gives the role or the noun anywhere. */
export function candidatesOf(question: Question): number[] {
  const { cast, discourse, at, kind, referring, barred, attributed } = question;
  const found = new Set<number>();
  // "Orr found the boy. The boy said …": he who was nobody named is not she now.
  const wasNobody = referring !== null && discourse.meantBy(referring) === null;
  if (kind === 'person' && wasNobody) return [];
  // "An official, who asked not to be named, said …. “No,” the official said."
  const { unnamedSpoke } = discourse;
  const isUnnamedHere = attributed && unnamedSpoke?.paragraph === at.paragraph;
  if (isUnnamedHere && unnamedSpoke?.head === referring?.head) return [];
  // "The report concludes …. It warns …": it is still the report.
  if (isUnnamedHere && kind === 'it' && DOCUMENT_NOUNS.has(unnamedSpoke!.head)) return [];
  // "“…,” said Doyle. The robber shut the door. He shouted …": what is told goes on with whoever it is about.
  if (kind === 'he' && cueUseOf(question) === 'scene' && unnamedSubject(discourse, at.sentence, referring?.gender))
    return [];
  if (PEOPLE.has(kind)) for (const e of discourse.people) found.add(e);
  if (OTHERS.has(kind) && !(kind === 'silent' && saysI(question)))
    for (const e of discourse.others) if (SPEAKING.has(cast.entities[e].type)) found.add(e);
  if (referring && kind !== 'he' && kind !== 'it' && kind !== 'they') {
    const { head } = referring;
    if (PEOPLE.has(kind))
      for (const e of cast.withRole) if (hasRole(cast.roles[e], head) && mayBeNamedLater(question, e)) found.add(e);
    const isAlone = isWithoutRank(cast, referring);
    for (const e of found)
      if ((!isAlone && isSomebodyElse(cast.roles[e], referring)) || isDoctorOnly(cast, e, head)) found.delete(e);
    for (const word of [head, ...wordsOfKind(head)]) {
      const named = cast.bodies.get(word);
      if (named !== undefined) found.add(named);
    }
  }
  // "Ms. Reyes nodded. He said …": what a title tells is certain.
  const gender = kind === 'he' ? referring?.gender : undefined;
  for (const e of found) if (gender && (toldGender(question, e) ?? gender) !== gender) found.delete(e);
  if (gender && hasOthers(question, found, gender))
    for (const e of found) if ((likelyGender(question, e) ?? gender) !== gender) found.delete(e);
  if (kind === 'body' || kind === 'bare')
    for (const e of found) if (isOfOtherKind(cast, e, referring!.head)) found.delete(e);
  const place = referring && placeBehind(question);
  if (place) for (const e of found) if (isOfOtherPlace(cast, e, place)) found.delete(e);
  const body = referring && bodyBefore(question);
  if (body)
    for (const e of found) {
      const { affiliation } = cast.details[e];
      if (affiliation && !body.includes(affiliation)) found.delete(e);
    }
  if (kind === 'role' || kind === 'person' || kind === 'thing')
    for (const e of found) if (isOnlySpokenOf(question, e)) found.delete(e);
  keepThose(
    found,
    (e) => isOfCharge(cast.roles[e], referring),
    (e) => !hasRole(cast.roles[e], referring!.head),
  );
  const age = referring && ageIn(referring);
  if (age)
    keepThose(
      found,
      (e) => cast.details[e].age === age,
      (e) => cast.details[e].age === undefined,
    );
  // "Governor Dana Reyes rose. “No,” Brandt said. The governor …": whoever is named with the role, where one is.
  if (kind === 'role' && [...found].some((e) => hasRole(cast.roles[e], referring!.head)))
    for (const e of found) if (!mayBeCalled(cast.roles[e], referring!.head)) found.delete(e);
  // "“…,” said Constable Ian Ford. The man ran": who has just spoken in an office is called no man.
  if (!question.attributed && kind === 'person' && isPlain(referring!.head))
    for (const e of found) if (cast.roles[e] && discourse.lastSpeaker === e) found.delete(e);
  // "…, the chief said. “He ran,” the chief said.": nor is somebody else who is no chief.
  if (kind === 'role' && wasNobody)
    for (const e of found) if (!mayBeCalled(cast.roles[e], referring!.head)) found.delete(e);
  // "Landlord Hugh Hill evicted the couple": he is not two.
  if (kind === 'several' && SEVERAL.has(referring!.head))
    for (const e of found) if (cast.entities[e].type === 'person' && discourse.lastGroup !== e) found.delete(e);
  for (const e of barred) if (e !== null) found.delete(e);
  return [...found];
}

/** "Deputy head Ivan Sorrel waved. The head said …", "Baker Lewis Aune left. The firefighter said …": of another rank or trade. */
const isSomebodyElse = (role: Role | undefined, { head, modifiers }: Referring): boolean =>
  isOfOtherRank(role, head, modifiers) || isOfOtherTrade(role, head) || isOfOtherSide(role, head, modifiers);

/** "Assistant coroner Judith Lunt rose. The coroner said …", where nobody else is a coroner. */
const isWithoutRank = ({ withRole, roles }: Question['cast'], { head, modifiers }: Referring): boolean =>
  CALLED_WITHOUT_RANK.has(head) &&
  !withRole.some((e) => hasRole(roles[e], head) && !isOfOtherRank(roles[e], head, modifiers));

/** "Dr Menon treated the farmer. The farmer said …": of whom no more is known than that the text calls them a doctor. */
const isDoctorOnly = ({ roles, details }: Question['cast'], entity: number, head: string): boolean =>
  roles[entity] === undefined &&
  /^dr\b/i.test(details[entity].honorific ?? '') &&
  (NO_DOCTORS.has(head) || CHILDREN.has(head));

/** "Susan Blake met Peter Moyle. She said …": whether whoever is called by a name of the other gender need not be meant, for somebody near fits, or has spoken who is not named. */
function hasOthers(question: Question, found: ReadonlySet<number>, gender: Gender): boolean {
  const { unnamedSpoke } = question.discourse;
  if (unnamedSpoke && (unnamedSpoke.gender ?? gender) === gender) return true;
  return [...found].some((e) => isNamedNear(question, e) && likelyGender(question, e) === gender);
}

/** Where some of a set are those, only they stay, and those of whom it cannot be told. */
function keepThose(found: Set<number>, isThat: (e: number) => boolean, isUntold: (e: number) => boolean): void {
  if ([...found].some(isThat)) for (const e of found) if (!isThat(e) && !isUntold(e)) found.delete(e);
}

/** Whether a role has a noun with the word before it: "the finance minister" is the one for finance and not for health. */
const isOfCharge = (role: Role | undefined, referring: Referring | null): boolean =>
  referring !== null &&
  referring.modifiers.length > 0 &&
  hasRole(role, referring.head) &&
  role!.words.includes(referring.modifiers[referring.modifiers.length - 1]);

/** "the man", "the suspect"; not "the 43-year-old". */
const isPlain = (head: string): boolean => GENDERED.has(head) || PARTY_NOUNS.has(head);

/** "The first minister insisted …. Former first minister Alun Tudor called …": who is named later and as a former one is not meant. */
const mayBeNamedLater = ({ cast, discourse, referring }: Question, entity: number): boolean =>
  discourse.standing(entity) !== undefined || termsIn(cast.roles[entity]!.words) === termsIn(referring!.modifiers);

/** Whether a role has a noun, or is of the kind that it stands for. */
const mayBeCalled = (role: Role | undefined, head: string): boolean => hasRole(role, head) || isOfKindOf(role, head);

/** “My grandad had a ticket,” says no club. */
function saysI({ cast: { cues }, attributed }: Question): boolean {
  return (attributed?.content ?? []).some(({ first, last }) => {
    for (let i = first; i < last; i++) if (cues[i] & Cue.firstPerson) return true;
    return false;
  });
}

/** "Officers had arrested Hugh Hill, the chief said": whoever is named in what is said alone, and not as a chief. */
function isOnlySpokenOf({ cast, discourse, referring, attributed }: Question, entity: number): boolean {
  const standing = discourse.standing(entity);
  if (!attributed || !standing || hasRole(cast.roles[entity], referring!.head)) return false;
  const isIn = (token: number): boolean => attributed.content.some(({ first, last }) => token >= first && token < last);
  return isIn(standing.last.token) && standing.mentions === 1;
}

/** The name after "of" in "the mayor of Sankt Alban", which tells two mayors apart. */
function placeBehind({ reading, cast, referring }: Question): string | null {
  const { end } = referring!;
  if (wordAt(reading, end) !== 'of') return null;
  const n = cast.nameAt.get(end + 1) ?? (wordAt(reading, end + 1) === 'the' ? cast.nameAt.get(end + 2) : undefined);
  return n === undefined ? null : textOf(reading, cast.names[n]);
}

/** The names of the body whose president "the Kest president" is, however the text calls it; null where it is none's. */
function bodyBefore({ reading, cast, referring }: Question): readonly string[] | null {
  const n = cast.nameEndingAt.get(referring!.end - 2);
  if (n === undefined || cast.names[n].type !== 'organization') return null;
  return cast.entities[cast.owner[n]].names.map((name) => textOf(reading, cast.names[name]));
}
