import { type Reading, sentenceAt, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { REFLEXIVES } from '../lexicon/pronouns.ts';
import type { Cast } from './discourse-entities.ts';
import type { Voice } from './first-person.ts';
import { namedHead } from './named-head.ts';
import type { Judge } from './ranking/ranker.ts';
import type { Referent, Resolved, Way } from './referent.ts';
import { isAnonymous, referringAt } from './referring.ts';
import { type Asked, referenceOf } from './resolve-mention.ts';
import type { SpeakerTrace } from './trace.ts';

/**
 * Whom a source stands for: the name at its head, else whom its pronoun or noun most likely takes up. Null where nobody named
 * can be told, and where it keeps its name from the reader.
 */
export function sourceReferent(asked: Asked, source: Run, voice: Voice, judge: Judge, trace?: SpeakerTrace): Resolved {
  const { reading, cast } = asked;
  const first = wordAt(reading, source.first);
  const isAlone = source.last === source.first + 1;
  // "Reyes, who said": the relative pronoun stands for the name before it.
  if (first === 'who' && !cast.nameAt.has(source.first)) {
    return found('relative', named(cast, cast.nameEndingAt.get(antecedentEnd(reading, source.first))));
  }
  if (isAlone && (first === 'i' || first === 'you') && !cast.nameAt.has(source.first))
    return found('voice', voiceReferent(reading, cast, source.first, voice));
  const { lastGroup } = asked.discourse;
  if (isAlone && first === 'they' && lastGroup !== null) {
    const evidence = '“they” read as those who spoke before';
    return found('group', { entity: lastGroup, confidence: GROUP_SHARE, evidence });
  }
  // "A person who works with her said": an object is no subject.
  if (isAlone && /^(?:him|her|them)$/.test(first) && asked.attributed?.cue.first === source.last)
    return found('unnamed', null);
  // "It's also claimed that he ran": nobody is meant.
  if (isAlone && first === 'it' && asked.attributed && isPassive(reading, source.last, asked.attributed.cue.last))
    return found('unnamed', null);
  // Whoever speaks on condition of anonymity is not the mayor whose aide they are.
  const head = isAnonymous(reading, source) ? undefined : namedHead(reading, cast, source);
  const name = head ?? givenName(reading, cast, source) ?? describedHead(reading, cast, source);
  if (name !== undefined) return found('name', named(cast, name));
  const referring = referringAt(reading, source);
  if (!referring) return found('unnamed', null);
  const reference = referenceOf({ ...asked, barred: [voice.i] }, referring, judge, trace);
  return { by: 'mention', referent: reference?.referent ?? null, reference };
}

/** Whether the verb that ends before a token is a participle behind a form of "be": "is also claimed". */
function isPassive({ tokens, tags }: Reading, from: number, last: number): boolean {
  if (!/^VB[DN]$/.test(tags[last - 1])) return false;
  for (let i = from; i < last - 1; i++) if (/^(?:is|was|been|being|['’]s)$/.test(tokens[i].text)) return true;
  return false;
}

/** The last token of what a relative pronoun describes: "Dana Reyes (left), who", "Reyes herself, who". */
function antecedentEnd(reading: Reading, pronoun: number): number {
  const { tokens } = reading;
  let last = pronoun - 1;
  if (tokens[last]?.text === ',') last--;
  if (tokens[last]?.text === ')') {
    const { first } = sentenceAt(reading, pronoun);
    while (last >= first && tokens[last].text !== '(') last--;
    last--;
  }
  return REFLEXIVES.has(tokens[last]?.text) ? last - 1 : last;
}

const found = (by: Way, referent: Referent | null): Resolved => ({ by, referent, reference: null });

/** How often "they" are just those who spoke together before. */
const GROUP_SHARE = 0.7;
/** Of the sources that have a name at their head so many in a hundred are whoever bears it. */
const NAMED_SHARE = 0.98;

const named = ({ owner }: Cast, n: number | undefined): Referent | null =>
  n === undefined ? null : { entity: owner[n], confidence: NAMED_SHARE, evidence: '' };

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

/** "Norway’s foreign ministry", "The federal government, which is new to this,": the body that the source calls by description, or by a name that only it tells. */
function describedHead(reading: Reading, { bodyAt, names }: Cast, { first, last }: Run): number | undefined {
  const n = bodyAt.get(first) ?? (wordAt(reading, first) === 'the' ? bodyAt.get(first + 1) : undefined);
  return n !== undefined && names[n].last <= last ? n : undefined;
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
