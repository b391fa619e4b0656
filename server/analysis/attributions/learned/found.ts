import { isQuoted, paragraphAt, type Reading, sentenceAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { isDashOrHyphen } from '../../lexicon/dashes.ts';
import type { Found } from '../drafted.ts';
import { Occupancy } from '../occupancy.ts';
import { attributionOf, loneQuotationOf } from './attribution.ts';
import { carriedContents } from './carried.ts';
import type { CueGroup } from './cue-groups.ts';
import type { Linkable } from './linkable.ts';
import { linkedParts } from './links.ts';

/**
 * The attributions of a text in the order of their cues, as learned. Those that are `sure` already, by their form say, keep
 * their tokens; the others are found around them. No token has two parts, but a source may serve several cues.
 *
 * @param before how many paragraphs of the text stand before the reading
 */
export function foundIn(reading: Reading, { groups, contents }: Linkable, sure: readonly Found[], before = 0): Found[] {
  const occupied = new Occupancy(reading.tokens.length);
  for (const { cue, source, content } of sure)
    for (const run of source ? [cue, source, ...content] : [cue, ...content]) occupied.take(run);
  const told = groups.filter(({ cue }, g) => hasWord(reading, cue.span) || isCarriedByMark(reading, groups, g, before));
  const { attributions, alone } = carriedContents(reading, contents, linkedParts(reading, told, occupied), occupied);
  const found = attributions.map((parts) => attributionOf(reading, parts));
  return [...sure, ...found, ...alone.map(loneQuotationOf)].sort((a, b) => a.cue.first - b.cue.first);
}

const hasWord = ({ tokens }: Reading, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++) if (/\p{L}/u.test(tokens[i].text)) return true;
  return false;
};

/** Whether it is one that may hand the word over, as a bullet does not. */
const isMark = ({ tokens }: Reading, { first, last }: Run): boolean =>
  tokens.slice(first, last).some(({ text }) => text === ':' || isDashOrHyphen(text));

/** Paragraphs in which a headline may stand, an address and a kicker above it. */
export const MAX_HEAD_PARAGRAPHS = 3;

/** "Reyes: Wall will hold": the mark of a headline, which no stop ends. */
function isOfHeadline({ paragraphs, tokens }: Reading, { first }: Run, before: number): boolean {
  const p = paragraphAt(paragraphs, first);
  return before + p < MAX_HEAD_PARAGRAPHS && tokens[paragraphs[p].last - 1].text !== '.';
}

/**
 * Whether a colon or a dash by itself carries a quotation that no verb before it may, or the words of a headline. What else it
 * carries without marks is told by its form (`rules/verbless.ts`): most are "KARACHI: …" and "Tickets: …".
 */
function isCarriedByMark(reading: Reading, groups: readonly CueGroup[], g: number, before: number): boolean {
  const { cue, contents } = groups[g];
  const said = contents[0]?.span.first;
  if (said === undefined || !isMark(reading, cue.span)) return false;
  if (!isQuoted(reading, said)) return isOfHeadline(reading, cue.span, before);
  const { first } = sentenceAt(reading, cue.span.first);
  for (let o = g - 1; o >= 0 && groups[o].cue.span.first >= first; o--) {
    const other = groups[o];
    if (hasWord(reading, other.cue.span) && other.contents.some(({ span }) => span.first === said)) return false;
  }
  return true;
}
