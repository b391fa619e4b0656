import { ageIn } from '../referring.ts';
import { isNamedNear, likelyGender } from './about-candidates.ts';
import { type CueUse, cueUseOf } from './cue-use.ts';
import type { Question } from './question.ts';
import { hasThatRole } from './role-fit.ts';

/** What is the same for all candidates of a question. */
export interface Scene {
  /** How many people are among them, how many of the gender, how many with the role. */
  readonly people: number;
  readonly ofGender: number;
  readonly withRole: number;
  /** How many of the gender were named in this paragraph or the one before. */
  readonly ofGenderNear: number;
  /** The 43 of "the 43-year-old"; null where no age is told. */
  readonly age: number | null;
  readonly hasRole: (entity: number) => boolean;
  /** How many people or others were named after one. */
  readonly rank: (entity: number) => number;
  /** Whose "his lawyer" is, as far as it is known. */
  readonly owner: number | null;
  readonly beginsWithQuote: boolean;
  readonly firstParagraphEnd: number;
  readonly isBehindFirst: boolean;
  /** The one organisation that the noun is for, and the one that is named most; null where there are several. */
  readonly onlyBody: number | null;
  readonly mostNamedBody: number | null;
  /** What the cue tells of who speaks; null where it tells nothing. */
  readonly cue: CueUse | null;
}

export function sceneOf(question: Question, candidates: readonly number[]): Scene {
  const { reading, cast, discourse, at, referring } = question;
  const isPerson = (e: number): boolean => cast.entities[e].type === 'person';
  const ofGender = referring?.gender ? candidates.filter((e) => likelyGender(question, e) === referring.gender) : [];
  const hasRole = (e: number): boolean => referring !== null && isPerson(e) && hasThatRole(cast, e, referring);
  const { first, last } = reading.paragraphs[at.paragraph];
  const firstParagraphEnd = firstFilledEnd(reading.paragraphs);
  const rank = new Map<number, number>();
  for (const list of [discourse.people, discourse.others])
    for (let i = 0; i < list.length; i++) rank.set(list[i], list.length - 1 - i);
  return {
    people: candidates.filter(isPerson).length,
    ofGender: ofGender.length,
    ofGenderNear: ofGender.filter((e) => isNamedNear(question, e)).length,
    age: referring && ageIn(referring),
    withRole: candidates.filter(hasRole).length,
    hasRole,
    rank: (e) => rank.get(e) ?? 9,
    owner: referring?.kind === 'owned' ? ownerOf(question) : null,
    beginsWithQuote: last > first && reading.quotationAt[first] >= 0,
    firstParagraphEnd,
    ...bodiesAmong(question, candidates),
    cue: cueUseOf(question),
    isBehindFirst: at.token >= firstParagraphEnd,
  };
}

/** "the governor’s aides": the name before the mark; "his lawyer": who was spoken of last. */
function ownerOf({ reading, cast, discourse, referring }: Question): number | null {
  const { first, end } = referring!;
  for (let i = first; i < end; i++) {
    const n = cast.nameAt.get(i);
    if (n !== undefined) return cast.owner[n];
  }
  return reading.tags[first] === 'PRP$' ? (discourse.people.at(-1) ?? null) : null;
}

/** Where the first paragraph that holds something ends. */
export function firstFilledEnd(paragraphs: readonly { readonly first: number; readonly last: number }[]): number {
  for (const { first, last } of paragraphs) if (last > first) return last;
  return 0;
}

function bodiesAmong(
  { cast: { entities } }: Question,
  candidates: readonly number[],
): Pick<Scene, 'onlyBody' | 'mostNamedBody'> {
  const bodies = candidates.filter((e) => entities[e].type === 'organization');
  let mostNamedBody: number | null = null;
  let most = 0;
  for (const e of bodies) {
    const count = entities[e].names.length;
    if (count === most) mostNamedBody = null;
    if (count <= most) continue;
    most = count;
    mostNamedBody = e;
  }
  return { onlyBody: bodies.length === 1 ? bodies[0] : null, mostNamedBody };
}
