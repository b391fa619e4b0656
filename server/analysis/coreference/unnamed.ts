import { type Reading, sentenceAt, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { GENDERED } from '../lexicon/genders.ts';
import type { Unnamed } from './discourse.ts';
import type { Cast } from './discourse-entities.ts';
import type { Point } from './point.ts';
import { phraseAt } from './referring.ts';

/** Words before a phrase that say what somebody named is: "Hill, a doctor", "was a doctor", "as a doctor". */
const PREDICATES: ReadonlySet<string> = new Set("is was be been being as became become like 's".split(' '));

/** Whom a phrase such as "a child" brings in without a name; null where it says what somebody named is. */
export function introducedAt(reading: Reading, cast: Cast, at: Point): Unnamed | null {
  const { token } = at;
  const before = wordAt(reading, token - 1);
  if (PREDICATES.has(before) || (before === ',' && cast.nameEndingAt.has(token - 2))) return null;
  const { head, gender, end } = phraseAt(reading, token, sentenceAt(reading, token).last);
  const isNamed =
    cast.nameAt.has(end) ||
    (reading.tokens[end]?.text === ',' && cast.nameAt.has(end + 1)) ||
    /^(?:named|called|surnamed)$/.test(wordAt(reading, end));
  return isNamed ? null : { ...at, head, gender };
}

/** Who speaks as "a senior official": the noun. */
export function unnamedIn(reading: Reading, { first, last }: Run, at: Point): Unnamed {
  const isBare = !/^(?:DT|PRP\$|CD|PDT)$/.test(reading.tags[first]);
  const { head } = phraseAt(reading, isBare ? first - 1 : first, last);
  return { ...at, head, gender: GENDERED.get(head) };
}
