import { type Reading, textOf, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { GENDERED, PRONOUN_GENDER } from '../lexicon/genders.ts';
import { PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Cast } from './discourse-entities.ts';
import { beginsNominal, isInNominal, MAX_NOMINAL_TOKENS } from './nominals.ts';
import type { Referent } from './referent.ts';
import { hasRole } from './role.ts';
import type { Salience } from './salience.ts';
import type { SpeakerTrace, Weighed } from './trace.ts';

/** A stretch that refers: its words and whom they stand for. */
export interface Reference extends Run {
  readonly referent: Referent;
}

/**
 * Whom "he" or "her" at a token stands for; null where it is no such pronoun or nobody fits.
 *
 * @param voice who says "I" there, and means somebody else
 */
export function pronounAt(
  reading: Reading,
  cast: Cast,
  salience: Salience,
  i: number,
  sentence: number,
  voice: number | null,
  trace?: SpeakerTrace,
): Reference | null {
  const gender = PRONOUN_GENDER.get(wordAt(reading, i));
  const weighed: Weighed[] | undefined = trace && [];
  const found = gender && salience.antecedent(sentence, gender, (entity) => entity !== voice, weighed);
  if (gender && weighed) trace?.searches.set(i, { kind: 'pronoun', weighed });
  if (!found) return null;
  const sure = found.lead >= 0.5;
  if (sure) salience.learn(found.entity, gender);
  const name = cast.entities[found.entity].name;
  const how = found.spoke ? 'the last to speak' : 'the last named who fits';
  const evidence = `“${reading.tokens[i].text}” is ${name}, ${how}`;
  return {
    first: i,
    last: i + 1,
    referent: { entity: found.entity, confidence: sure ? 0.9 : 0.6, evidence },
  };
}

/**
 * Whom "the spokesman" stands for: the last person with that role, else the only one of the text; "the 43-year-old":
 * the last person spoken of. Null where a name follows ("the mayor, Dana Reyes") or nobody fits.
 */
export function nominalAt(
  reading: Reading,
  cast: Cast,
  salience: Salience,
  i: number,
  sentence: number,
  trace?: SpeakerTrace,
): Reference | null {
  if (!beginsNominal(wordAt(reading, i))) return null;
  let last = i + 1;
  // "the 24-year-old posted late": "old" ends the phrase, whatever the tagger makes of the verb.
  const ends = (at: number): boolean => wordAt(reading, at - 1) === 'old' && reading.tags[at] === 'VBN';
  while (last < i + MAX_NOMINAL_TOKENS && isInNominal(reading.tags[last]) && !cast.nameAt.has(last) && !ends(last))
    last++;
  const head = wordAt(reading, last - 1);
  const isRole = ROLE_NOUNS.has(head);
  const plain = PERSON_NOUNS.has(head) || (head === 'old' && last - i >= 4);
  const named = cast.nameAt.has(last) || (reading.tokens[last]?.text === ',' && cast.nameAt.has(last + 1));
  if (last === i + 1 || named || !(isRole || plain)) return null;
  const place = placeOf(reading, cast, last);
  const fits = (e: number): boolean =>
    plain ||
    (hasRole(cast.roles[e], head) &&
      (place === null || !/ (?:of|for) /.test(cast.roles[e]!.text) || cast.roles[e]!.text.includes(place)));
  const weighed: Weighed[] | undefined = trace && [];
  const found = salience.antecedent(sentence, GENDERED.get(head) ?? null, fits, weighed);
  if (weighed) trace?.searches.set(i, { kind: 'nominal', weighed });
  const entity = found?.entity ?? (isRole ? onlyOne(cast, fits) : null);
  if (entity === null || (plain && found && found.lead < 0.5)) return null;
  const words = `“${textOf(reading, { first: i, last })}”`;
  const name = cast.entities[entity].name;
  const evidence = plain
    ? `${words} read as ${name}, the last person spoken of`
    : `${words} is ${name}, named with that role`;
  return { first: i, last, referent: { entity, confidence: plain ? 0.7 : 0.85, evidence } };
}

/** The name after "of" in "the mayor of Sankt Alban", which tells two mayors apart. */
function placeOf(reading: Reading, { nameAt, names }: Cast, at: number): string | null {
  const n = wordAt(reading, at) === 'of' ? nameAt.get(at + 1) : undefined;
  return n === undefined ? null : textOf(reading, names[n]);
}

/** The one person with a role in the whole text who fits, or null. */
function onlyOne({ withRole }: Cast, fits: (entity: number) => boolean): number | null {
  const fitting = withRole.filter(fits);
  return fitting.length === 1 ? fitting[0] : null;
}
