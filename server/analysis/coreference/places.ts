import { type Reading, wordAt } from '../document/reading.ts';
import type { Name } from '../names/name.ts';
import type { Place } from './point.ts';

/** Where a name stands: "Reyes’s office" (owner), "Putin spokesman", "analysts at Tolland Bank" (describing), before or behind the verb. */
export function placeOfName(reading: Reading, { first, last }: Name, subject: boolean): Place {
  const after = reading.tags[last];
  if (after === 'POS') return 'owner';
  if (/^NNS?$/.test(after ?? '')) return 'describing';
  const before = wordAt(reading, wordAt(reading, first - 1) === 'the' ? first - 2 : first - 1);
  if (/^(?:at|of|for|with|in|from|to|by)$/.test(before)) return 'describing';
  return subject ? 'subject' : 'object';
}
