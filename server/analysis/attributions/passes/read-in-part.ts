/** How what was read differs from its form. */
import type { Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isFiniteTag } from '../../syntax/verbs.ts';
import type { Found } from '../drafted.ts';
import { typeOf } from '../type-of.ts';

/** "A clerk, [who] asked not to be named, said", "Her manager — her father, [Ray Munoz —] said": the whole is the source. */
export function isPartOf({ tokens, tags }: Reading, read: Run | null, form: Run | null): boolean {
  if (!read || !form || read.first <= form.first || read.last > form.last) return false;
  const isWho = read.last - read.first === 1 && tags[read.first] === 'WP';
  const isSetOff = read.last === form.last && /^[—–]$/.test(tokens[form.last - 1].text);
  return isWho || isSetOff;
}

/** "According to [a count], nine boats in ten need paint, and two have sunk": the source as read runs into what is said. */
export function holdsClause({ tags, tokens }: Reading, read: Run | null, form: Run | null): boolean {
  if (!read || !form || read.first !== form.first || tokens[form.last]?.text !== ',') return false;
  for (let i = form.last + 1; i < read.last; i++) {
    if (/^W/.test(tags[i])) return false;
    if (isFiniteTag(tags[i])) return true;
  }
  return false;
}

/** "told parliament the government [“would not be blackmailed”": the quoted verb has its subject before the mark. */
export function isFragment(reading: Reading, one: Found, form: Found): boolean {
  const { tags } = reading;
  const { content: read } = one;
  if (read.length !== 1 || form.content.length !== 1 || typeOf(reading, one) !== 'direct') return false;
  const { first, last } = read[0];
  const isHeld = form.content[0].first < first && form.content[0].last >= last;
  return isHeld && first > form.cue.last && isFiniteTag(tags[first + 1]);
}

/** "said the wall], which has stood for years, was late": what has no verb goes on behind an aside that its verb follows. */
export function isBrokenOff(reading: Reading, one: Found, { content: form }: Found): boolean {
  const { tokens, tags } = reading;
  const { content: read } = one;
  if (read.length !== 1 || form.length !== 1 || read[0].first !== form[0].first || typeOf(reading, one) !== 'indirect')
    return false;
  const { first, last: mark } = read[0];
  if (!/^(?:,|-|[—–]|--)$/.test(tokens[mark]?.text) || hasVerb(reading, { first, last: mark })) return false;
  for (let i = mark + 2; i < form[0].last; i++)
    if (tokens[i - 1].text === tokens[mark].text && isFiniteTag(tags[i])) return true;
  return false;
}

function hasVerb({ tags }: Reading, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (/^(?:VB|MD)/.test(tags[i])) return true;
  return false;
}
