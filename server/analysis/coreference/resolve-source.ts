import { type Reading, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { DASHES } from '../lexicon/dashes.ts';
import { REFLEXIVES } from '../lexicon/pronouns.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Cast } from './discourse-entities.ts';
import type { Voice } from './first-person.ts';
import type { Judge } from './ranking/ranker.ts';
import type { Referent, Resolved, Way } from './referent.ts';
import { referringAt } from './referring.ts';
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
  // "A: It helps with the glazes.": in an interview the one of whom it speaks most.
  if (reading.tokens[source.first].text === 'A' && reading.tokens[source.last]?.text === ':') {
    const e = cast.mostNamed;
    const evidence = e === null ? '' : `the interview is with ${cast.entities[e].name}`;
    return found('label', e === null ? null : { entity: e, confidence: 0.85, evidence });
  }
  // "Reyes, who said": the relative pronoun stands for the name before it.
  if (first === 'who') {
    const before = source.first - (reading.tokens[source.first - 1]?.text === ',' ? 2 : 1);
    return found('relative', named(cast, cast.nameEndingAt.get(before)));
  }
  if (isAlone && (first === 'i' || first === 'you'))
    return found('voice', voiceReferent(reading, cast, source.first, voice));
  const { lastGroup } = asked.discourse;
  if (isAlone && first === 'they' && lastGroup !== null) {
    const evidence = '“they” read as those who spoke before';
    return found('group', { entity: lastGroup, confidence: GROUP_SHARE, evidence });
  }
  const name = headName(reading, cast, source) ?? givenName(reading, cast, source);
  if (name !== undefined) return found('name', named(cast, name));
  const referring = referringAt(reading, source);
  if (!referring) return found('unnamed', null);
  const reference = referenceOf({ ...asked, barred: [voice.i] }, referring, judge, trace);
  return { by: 'mention', referent: reference?.referent ?? null, reference };
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

/** "A man with a cello, who gave his name only as Luc": the name that the source gives for itself. */
function givenName(reading: Reading, { nameAt, entities, owner }: Cast, { first, last }: Run): number | undefined {
  let gives = false;
  for (let i = first; i < last; i++) {
    const n = nameAt.get(i);
    const isGiven = gives && n !== undefined && wordAt(reading, i - 1) === 'as';
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

const BREAK = /^(?:IN|TO|WP|WDT|WP\$|CC|VBG|VBD|VBZ|VBP)$/;
const FOLLOWS_NAME = /^(?:M[ES]?P|TD|[QK]C|[CDMO]BE|PhD|MD|R\.?N\.?|Jr\.?|Sr\.?|I{1,3}|Esq\.?)$/;
const ENDS_HEAD = new RegExp(`^[,([${DASHES}]$`);
const BEGINS_APPOSITION = new RegExp(`^[,${DASHES}]$`);
const PHRASE = /^(?:DT|PRP\$|JJ|NNS?|NNPS?|HYPH|POS|CD)$/;

/**
 * The name at the head of a source ("Putin spokesman Dmitry Peskov", "Hugh Hill, a doctor,", "the University of Vestmark"),
 * else the name that an apposition gives the head ("its spokesman, Joseph Okafor", "the president, the novelist Tomasz Berg,").
 */
function headName(
  { tags, tokens, words }: Reading,
  { names, nameAt, entities, owner }: Cast,
  source: Run,
): number | undefined {
  let head: number | undefined;
  let end = source.first;
  while (end < source.last && !BREAK.test(tags[end]) && !ENDS_HEAD.test(tokens[end].text)) {
    const at = nameAt.get(end);
    // "Reyes himself", "Jo Tarrant MP": what follows belongs to the name.
    if (at !== undefined || !(REFLEXIVES.has(tokens[end].text) || FOLLOWS_NAME.test(tokens[end].text))) head = at;
    end = at === undefined ? end + 1 : names[at].last;
  }
  if (head !== undefined) return head;
  let apposed = false;
  for (let i = end; i < source.last; i++) {
    const n = nameAt.get(i);
    if (n !== undefined && (apposed || (ROLE_NOUNS.has(wordAt({ words }, end - 1)) && /^NNPS?$/.test(tags[i - 1])))) {
      // "its aide, Reyes’s brother": there the name describes another.
      const closes = names[n].last >= source.last || !/^(?:POS|NNS?)$/.test(tags[names[n].last]);
      if (closes && (entities[owner[n]].type === 'person' || tokens[i - 1].text === ',')) return n;
    }
    apposed = BEGINS_APPOSITION.test(tokens[i].text) || (apposed && PHRASE.test(tags[i]));
    if (n !== undefined) i = names[n].last - 1;
  }
  return undefined;
}
