import { type Reading, wordAt } from '../document/reading.ts';
import type { Name } from '../names/name.ts';
import type { Place } from './point.ts';

/** Words between a noun and a name that describes it: "the secretary under Duterte". */
const BEFORE_DESCRIBING: ReadonlySet<string> = new Set(
  'about against alongside among at behind between by for from in near of over to towards under with'.split(' '),
);

/** Where a name stands: "Reyes’s office" (owner), "Putin spokesman", "analysts at Tolland Bank" (describing), before or behind the verb. */
export function placeOfName(reading: Reading, { first, last }: Name, subject: boolean): Place {
  const after = reading.tags[last];
  if (after === 'POS') return 'owner';
  if (/^NNS?$/.test(after ?? '')) return 'describing';
  const before = wordAt(reading, wordAt(reading, first - 1) === 'the' ? first - 2 : first - 1);
  if (BEFORE_DESCRIBING.has(before)) return 'describing';
  return subject ? 'subject' : 'object';
}
