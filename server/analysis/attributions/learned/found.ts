import { isQuoted, type Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Found } from '../drafted.ts';
import { Occupancy } from '../occupancy.ts';
import { attributionOf } from './attribution.ts';
import { withCarriedContents } from './carried.ts';
import type { Linkable } from './linkable.ts';
import { linkedParts } from './links.ts';

/**
 * The attributions of a text in the order of their cues, as learned. Those that are `sure` already, by their form say, keep
 * their tokens; the others are found around them. No token has two parts, but a source may serve several cues.
 */
export function foundIn(reading: Reading, { groups, contents }: Linkable, sure: readonly Found[]): Found[] {
  const occupied = new Occupancy(reading.tokens.length);
  for (const { cue, source, content } of sure)
    for (const run of source ? [cue, source, ...content] : [cue, ...content]) occupied.take(run);
  const told = groups.filter(
    ({ cue, contents: [best] }) => hasWord(reading, cue.span) || isQuoted(reading, best?.span.first),
  );
  const linked = linkedParts(reading, told, occupied);
  const found = withCarriedContents(reading, contents, linked, occupied).map((parts) => attributionOf(reading, parts));
  return [...sure, ...found].sort((a, b) => a.cue.first - b.cue.first);
}

/** What a colon or a dash by itself carries without marks is told by its form (`rules/verbless.ts`): most are "KARACHI: …" and "Tickets: …". */
const hasWord = ({ tokens }: Reading, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++) if (/\p{L}/u.test(tokens[i].text)) return true;
  return false;
};
