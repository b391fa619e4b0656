import type { Attributed } from '../attributions/attributed.ts';
import { paragraphAt, type Reading, textOf, wordAt } from '../document/reading.ts';
import { fillRuns, type Run } from '../document/run.ts';
import type { Cast } from './discourse-entities.ts';
import { introducedIn } from './first-person.ts';
import type { Referent, Resolved } from './referent.ts';

/**
 * Whom the labels of a transcript call: who is named there, whose initials or whose role they are, who says the name in a turn, the
 * one who is interviewed ("A:"), and who is addressed at the start of the turn before. By the index of the attribution; null where nobody can be told.
 */
export function calledReferents(
  reading: Reading,
  cast: Cast,
  attributed: readonly Attributed[],
): ReadonlyMap<number, Resolved> {
  const turns = attributed.flatMap((one, index) =>
    one.reader === 'transcript' && one.source ? [{ index, label: one.source, content: one.content }] : [],
  );
  if (turns.length === 0) return new Map();
  const inTurns = new Uint8Array(reading.tokens.length);
  for (const { label, content } of turns) fillRuns([label, ...content], inTurns, 1);
  const known = new Map<string, Referent | null>();
  const keys = turns.map(({ label }) => calledIn(reading, label));
  turns.forEach(({ label, content }, t) => {
    const key = keys[t];
    const found =
      known.get(key) ??
      abbreviated(cast, key) ??
      namedIn(cast, label) ??
      holderOf(cast, key) ??
      introduced(reading, cast, content) ??
      (key === 'A' ? interviewee(reading, cast, inTurns) : null) ??
      (key === 'Q' || t === 0 || keys[t - 1] === key ? null : addressed(reading, cast, turns[t - 1].content[0]));
    known.set(key, found);
  });
  return new Map(
    turns.map(({ index }, t) => [index, { by: 'label', referent: known.get(keys[t]) ?? null, reference: null }]),
  );
}

/** The words of a label without brackets and article; "Q" and "A" for "Q1." and "A:". */
function calledIn(reading: Reading, label: Run): string {
  const bare = textOf(reading, label).replace(/\s*[([].*$/, '');
  const initial = /^([QA])\d{0,2}\.?$/.exec(bare);
  return initial ? initial[1] : bare.replace(/^the /i, '');
}

const called = (cast: Cast, entity: number, confidence: number, how: string): Referent => ({
  entity,
  confidence,
  evidence: `the label is ${how} ${cast.entities[entity].name}`,
});

/** The person or the body whose name stands in the label, outside its brackets. */
function namedIn({ nameAt, owner, entities }: Cast, { first, last }: Run): Referent | null {
  for (let i = first; i < last; i++) {
    const n = nameAt.get(i);
    if (n !== undefined && /^(?:person|organization)$/.test(entities[owner[n]].type))
      return { entity: owner[n], confidence: 1, evidence: '' };
  }
  return null;
}

/** "AF" for Ada Finch, "PM" for Prime Minister Hanley, where they are the initials of one alone. */
function abbreviated(cast: Cast, key: string): Referent | null {
  const letters = key.replaceAll('.', '');
  if (!/^\p{Lu}{2,4}$/u.test(letters)) return null;
  const named = cast.entities.flatMap(({ form, type }, e) =>
    /^(?:person|organization)$/.test(type) && initials(form.words) === letters.toLowerCase() ? [e] : [],
  );
  if (named.length > 0) return named.length === 1 ? called(cast, named[0], 0.9, 'the initials of') : null;
  const holders = cast.withRole.filter((e) => initials(cast.roles[e]!.words) === letters.toLowerCase());
  return holders.length === 1 ? called(cast, holders[0], 0.85, 'short for the role of') : null;
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** "PRIME MINISTER" for the one who is named with that role. */
function holderOf(cast: Cast, key: string): Referent | null {
  const words = key.toLowerCase().split(' ');
  const holders = cast.withRole.filter((e) => words.every((word) => cast.roles[e]!.words.includes(word)));
  return holders.length === 1 ? called(cast, holders[0], 0.85, 'the role of') : null;
}

/** "HOST: I’m Mia Quill": who says the name. */
function introduced(reading: Reading, cast: Cast, content: readonly Run[]): Referent | null {
  for (const run of content) {
    const entity = introducedIn(reading, cast, run);
    if (entity !== null) return { entity, confidence: 0.9, evidence: `${cast.entities[entity].name} says the name` };
  }
  return null;
}

/** So many paragraphs before the first turn say whom the interview is with: a heading and what introduces them. */
const INTRODUCTION_PARAGRAPHS = 2;

/** Of the people named right before the first turn, or else of all named outside the turns, the one named most often, of several the first. */
function interviewee({ paragraphs }: Reading, cast: Cast, inTurns: Uint8Array): Referent | null {
  const turn = paragraphAt(paragraphs, inTurns.indexOf(1));
  const from = paragraphs[Math.max(0, turn - INTRODUCTION_PARAGRAPHS)].first;
  const most =
    mostNamed(cast, (token) => token >= from && token < paragraphs[turn].first) ??
    mostNamed(cast, (token) => inTurns[token] === 0);
  return most === null
    ? null
    : { entity: most, confidence: 0.85, evidence: `the interview is with ${cast.entities[most].name}` };
}

/** Of the people named at some of the tokens, the one who is named most often. */
function mostNamed({ entities, names }: Cast, isAt: (token: number) => boolean): number | null {
  let most: number | null = null;
  let times = 0;
  entities.forEach(({ type, names: own }, e) => {
    const count = type === 'person' ? own.filter((n) => isAt(names[n].first)).length : 0;
    if (count <= times) return;
    most = e;
    times = count;
  });
  return most;
}

/** "Mayor Finch, why did you close it?": whom the turn before speaks to. */
function addressed(reading: Reading, cast: Cast, { first, last }: Run): Referent | null {
  const { nameAt, names, owner, entities } = cast;
  const stop = Math.min(
    last,
    first + MAX_TOKENS_TO_NAME,
    reading.paragraphs[paragraphAt(reading.paragraphs, first)].last,
  );
  for (let i = first; i < stop; i++) {
    const n = nameAt.get(i);
    if (n === undefined || entities[owner[n]].type !== 'person') continue;
    if (!/^[,?!.]$/.test(wordAt(reading, names[n].last))) return null;
    const isHeld = i === first || wordAt(reading, i - 1) === ',' || /^NNP/.test(reading.tags[i - 1]);
    return isHeld ? { entity: owner[n], confidence: 0.75, evidence: `${entities[owner[n]].name} is spoken to` } : null;
  }
  return null;
}

/** So many tokens into a turn whoever it speaks to has been called: "Thank you, Prime Minister Hanley, for coming". */
const MAX_TOKENS_TO_NAME = 7;
