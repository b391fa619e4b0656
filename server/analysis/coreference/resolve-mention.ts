import { type Reading, sentenceAt, textOf, wordAt } from '../document/reading.ts';
import { PRONOUN_GENDER } from '../lexicon/genders.ts';
import { beginsNominal } from './nominals.ts';
import type { Question } from './ranking/question.ts';
import type { Judge } from './ranking/ranker.ts';
import { hasThatRole } from './ranking/role-fit.ts';
import type { Reference, Referent } from './referent.ts';
import { phraseAt, pronounAt, type Referring, type ReferringKind } from './referring.ts';
import { hasRole } from './role.ts';
import type { SpeakerTrace } from './trace.ts';

/** Who is less likely than this is not told: better nobody than the wrong one. */
const LEAST_SHARE = 0.45;
/** A quotation that no words give to anybody: told wrong, it hides that nobody is named. */
const LEAST_SILENT_SHARE = 0.65;
/** Of what is no source much depends on being right, for sources go on from it, and little on being told. */
const LEAST_MENTION_SHARE = 0.75;
/** A pronoun of somebody this likely tells their gender. */
const SURE_SHARE = 0.7;

/** A question before it is known what refers. */
export type Asked = Omit<Question, 'kind' | 'referring'>;

/** Whom "he", "her", "the spokesman" or "the woman" at a token stands for; null where it is none of them, or nobody is likely enough. */
export function mentionAt(asked: Asked, judge: Judge, trace?: SpeakerTrace): Reference | null {
  const { reading, at } = asked;
  const referring = isPronoun(reading, at.token) ? pronounAt(reading, at.token) : nominalAt(asked);
  return referring && referenceOf(asked, referring, judge, trace);
}

const PRONOUN_KINDS: ReadonlySet<ReferringKind> = new Set<ReferringKind>(['he', 'it', 'they']);

export const isPronoun = (reading: Reading, i: number): boolean => PRONOUN_GENDER.has(wordAt(reading, i));

/** "the spokesman", "the 43-year-old"; null where a name follows ("the mayor, Dana Reyes"), which says it itself. */
function nominalAt({ reading, cast, at: { token } }: Asked): Referring | null {
  if (!beginsNominal(wordAt(reading, token))) return null;
  const found = phraseAt(reading, token, sentenceAt(reading, token).last);
  const { kind, last } = found;
  const isNamed = cast.nameAt.has(last) || (reading.tokens[last]?.text === ',' && cast.nameAt.has(last + 1));
  for (let i = token; i < last; i++) if (cast.nameAt.has(i)) return null;
  return (kind === 'role' || kind === 'person') && !isNamed ? found : null;
}

export function referenceOf(asked: Asked, referring: Referring, judge: Judge, trace?: SpeakerTrace): Reference | null {
  const referent = referentOf({ ...asked, kind: referring.kind, referring }, judge, trace);
  if (!PRONOUN_KINDS.has(referring.kind)) asked.discourse.mean(referring, referent?.entity ?? null);
  return referent && { first: referring.first, last: referring.last, referent };
}

/** The likeliest, if likely enough. */
export function referentOf(question: Question, judge: Judge, trace?: SpeakerTrace): Referent | null {
  const { cast, discourse, referring, kind, index } = question;
  const { candidates, shares, signs } = judge(question);
  if (trace && signs) {
    const weighed = signs.map((own, i) => ({ entity: candidates[i] ?? null, share: shares[i], signs: own }));
    if (referring) trace.searches.set(referring.first, { kind, weighed });
    else trace.silences.set(index, { kind, weighed });
  }
  const best = likeliest(candidates.length, shares);
  if (best === null || shares[best] < leastShare(question, candidates[best])) return null;
  const entity = candidates[best];
  if (referring?.gender && question.attributed && shares[best] >= SURE_SHARE && !cast.genders.has(entity))
    discourse.tellGender(entity, referring.gender);
  return { entity, confidence: Math.round(100 * shares[best]) / 100, evidence: evidenceOf(question, entity) };
}

function leastShare(question: Question, entity: number): number {
  if (!question.attributed) return LEAST_MENTION_SHARE;
  if (isOnlyHolder(question, entity)) return LEAST_SHARE_OF_HOLDER;
  return question.kind === 'silent' ? LEAST_SILENT_SHARE : LEAST_SHARE;
}

/** The only one in the text who has the role needs no more than this, however long ago they were named. */
const LEAST_SHARE_OF_HOLDER = 0.25;

/** "Captain Andile Osk rose. […] “No,” the captain said": where nobody without a name has been called so. */
function isOnlyHolder({ cast, discourse, referring, kind, attributed }: Question, entity: number): boolean {
  const isBare = attributed?.source && attributed.source.last - attributed.source.first === 2;
  if (!isBare || kind !== 'role' || !referring || discourse.meantBy(referring) === null) return false;
  const holders = cast.withRole.filter((e) => hasRole(cast.roles[e], referring.head));
  return holders.length === 1 && holders[0] === entity;
}

/** The index of the likeliest of so many, nobody apart; null where there are none. */
function likeliest(count: number, shares: Float64Array): number | null {
  let best: number | null = null;
  for (let i = 0; i < count; i++) if (best === null || shares[i] > shares[best]) best = i;
  return best;
}

function evidenceOf({ reading, cast, discourse, referring }: Question, entity: number): string {
  const { name } = cast.entities[entity];
  const how = discourse.lastSpeaker === entity ? 'the last to speak' : 'the likeliest of those named';
  if (!referring) return `${name} is ${how}`;
  const words = `“${textOf(reading, referring)}”`;
  return `${words} is ${name}, ${hasThatRole(cast, entity, referring) ? 'named with that role' : how}`;
}
