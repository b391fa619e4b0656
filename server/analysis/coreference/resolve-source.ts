import { type Reading, textOf, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { PRONOUN_GENDER } from '../lexicon/genders.ts';
import { REFLEXIVES } from '../lexicon/pronouns.ts';
import { BODY_NOUNS, PUBLIC_BODIES } from '../lexicon/roles.ts';
import type { Cast } from './discourse-entities.ts';
import type { Voice } from './first-person.ts';
import { namedHead } from './named-head.ts';
import type { Referent, Resolved } from './referent.ts';
import type { Reference } from './resolve-mention.ts';

/** What has gone before a source and may tell whom it stands for. */
export interface Before {
  /** The reference that begins at the source's first token, if any. */
  readonly known: Reference | undefined;
  /** The organisation that spoke last or was a subject last. */
  readonly lastBody: number | null;
  /** The first of several who spoke last, as one: "Dana Reyes and Hugh Hill said". */
  readonly lastGroup: number | null;
  /** Whom "I" and "you" stand for in the paragraph. */
  readonly voice: Voice;
}

/**
 * Whom a source stands for: the name at its head, else what its pronoun or nominal was found to refer to, else the body
 * that "it" or "the company" takes up. Null where nobody named can be told.
 */
export function sourceReferent(
  reading: Reading,
  cast: Cast,
  source: Run,
  { known, lastBody, lastGroup, voice }: Before,
): Resolved {
  const first = wordAt(reading, source.first);
  const isAlone = source.last === source.first + 1;
  const byName = (n: number | undefined): Referent | null =>
    n === undefined ? null : { entity: cast.owner[n], confidence: 1, evidence: '' };
  // "Reyes, who said": the relative pronoun stands for the name before it.
  if (first === 'who') {
    const before = source.first - (reading.tokens[source.first - 1]?.text === ',' ? 2 : 1);
    return { by: 'relative', referent: byName(cast.nameEndingAt.get(before)) };
  }
  if (isAlone && (first === 'i' || first === 'you') && !cast.nameAt.has(source.first))
    return { by: 'voice', referent: voiceReferent(reading, cast, source.first, voice) };
  if (isAlone && first === 'they' && lastGroup !== null) {
    const evidence = '“they” read as those who spoke before';
    return { by: 'group', referent: { entity: lastGroup, confidence: 0.7, evidence } };
  }
  const name = namedHead(reading, cast, source) ?? givenName(reading, cast, source);
  if (name !== undefined) return { by: 'name', referent: byName(name) };
  // "the governor’s aides": whose aides they are does not say who they are.
  const owns = known && (PRONOUN_GENDER.has(first) ? !isAlone : reading.tags[known.last] === 'POS');
  if (known) return owns ? { by: 'owner', referent: null } : { by: 'mention', referent: known.referent };
  const head = wordAt(reading, source.last - 1);
  if (first !== 'it' && !(first === 'the' && BODY_NOUNS.has(head))) return { by: 'nothing', referent: null };
  const body = first === 'it' ? lastBody : bodyCalled(cast, head, lastBody);
  if (body === null) return { by: 'body', referent: null };
  const evidence = `“${textOf(reading, source)}” read as ${cast.entities[body].name}`;
  return { by: 'body', referent: { entity: body, confidence: 0.7, evidence } };
}

/** Whom "I" and "you" stand for, where they stand in no quotation. */
function voiceReferent(reading: Reading, cast: Cast, at: number, { i, you, evidence }: Voice): Referent | null {
  const entity = wordAt(reading, at) === 'i' ? i : you;
  if (entity === null || reading.quotationAt[at] >= 0) return null;
  return {
    entity,
    confidence: 0.8,
    evidence: `“${reading.tokens[at].text}” is ${cast.entities[entity].name}, ${evidence}`,
  };
}

/** "A man with a cello, who gave his name only as Luc", "a guard surnamed Brill": the name that the source gives for itself. */
function givenName(reading: Reading, { nameAt, entities, owner }: Cast, { first, last }: Run): number | undefined {
  let gives = false;
  for (let i = first; i < last; i++) {
    const n = nameAt.get(i);
    const before = wordAt(reading, i - 1);
    const isGiven = n !== undefined && ((gives && before === 'as') || before === 'surnamed' || before === 'named');
    if (isGiven && entities[owner[n]].type === 'person') return n;
    gives ||= wordAt(reading, i) === 'name' || REFLEXIVES.has(wordAt(reading, i));
  }
  return undefined;
}

/** Whether a source is several people who speak as one: "Dana Reyes and Hugh Hill". */
export function isGroup(reading: Reading, { nameAt, entities, owner }: Cast, { first, last }: Run): boolean {
  let people = 0;
  let joined = false;
  for (let i = first; i < last; i++) {
    const n = nameAt.get(i);
    if (n !== undefined && entities[owner[n]].type === 'person') people++;
    joined ||= wordAt(reading, i) === 'and';
  }
  return joined && people > 1;
}

/** "the council" after "Larkhaven Town Council"; "the company" for the organisation that spoke last or was a subject last, which no ministry is. */
function bodyCalled({ bodies, entities }: Cast, head: string, lastBody: number | null): number | null {
  const named = bodies.get(head);
  if (named !== undefined) return named;
  const isOther =
    lastBody !== null && entities[lastBody].name.split(' ').some((word) => PUBLIC_BODIES.has(word.toLowerCase()));
  return /^(?:company|firm|group|club|maker|retailer)$/.test(head) && !isOther ? lastBody : null;
}
