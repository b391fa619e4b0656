import { behindCaptions, isCaption } from '../document/captions.ts';
import type { Reading } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { isDashOrHyphen } from '../lexicon/dashes.ts';
import type { Turn } from '../transcripts/turns.ts';
import type { Judged } from './learned/reach.ts';
import type { AttributionParts } from './paragraph-parts.ts';

/**
 * The passages of a text, as runs of paragraphs: who says what in one can be told without the others. A new one begins where
 * nothing goes on from the paragraph before: no quotation stands in it or behind it and captions, which the last speaker might say, and nobody's
 * words may reach into it.
 *
 * @param parts those of each paragraph, their tokens counted from its first
 * @param turns those of a transcript, whose content is one passage each
 */
export function passagesOf(reading: Reading, parts: readonly AttributionParts[], turns: readonly Turn[]): Run[] {
  const { paragraphs } = reading;
  const isHeld = heldOver(reading, parts, turns);
  const passages: Run[] = [];
  let first = 0;
  for (let p = 1; p < paragraphs.length; p++) {
    if (isHeld[p] || goesOn(reading, p) || isBeforeQuotation(reading, p)) continue;
    passages.push({ first, last: p });
    first = p;
  }
  return paragraphs.length > 0 ? [...passages, { first, last: paragraphs.length }] : [];
}

/** Whether a paragraph by its own form goes with the one before it. */
function goesOn({ paragraphs, tokens, quotationAt }: Reading, p: number): boolean {
  const { first, last, isSetOff } = paragraphs[p];
  // One that is empty; "> We are sorry."; "—Hedda Dahl".
  if (first === last || isSetOff || isDashOrHyphen(tokens[first].text)) return true;
  let before = p - 1;
  while (before > 0 && paragraphs[before].first === paragraphs[before].last) before--;
  if (paragraphs[before].isSetOff || tokens[first - 1]?.text === ':') return true;
  for (let i = first; i < last; i++) if (quotationAt[i] >= 0) return true;
  return false;
}

/** Whether a paragraph is a caption, and a quotation stands behind it and no more than captions that the last speaker might go on with. */
function isBeforeQuotation({ paragraphs, quotationAt, quotationRuns }: Reading, p: number): boolean {
  const next = behindCaptions(p, (at) => at < paragraphs.length && isCaption(paragraphs[at].text));
  if (next === p || next === paragraphs.length) return false;
  const { first, last } = paragraphs[next];
  const q = first < last ? quotationAt[first] : -1;
  return q >= 0 && quotationRuns[q].first === first && quotationRuns[q].last === last;
}

/** Of each paragraph 1 where something that may be said begins before it and ends in it or behind. */
function heldOver(
  { paragraphs, quotations, quotationRuns }: Reading,
  parts: readonly AttributionParts[],
  turns: readonly Turn[],
): Uint8Array {
  const isHeld = new Uint8Array(paragraphs.length);
  /** Where the next part of a running quotation begins. */
  const nextPart = (part: number): number => {
    let next = part + 1;
    while (next < quotations.length && !quotations[next].continued) next++;
    return quotationRuns[next]?.first ?? 0;
  };
  let reach = 0;
  let turn = 0;
  let q = 0;
  paragraphs.forEach(({ first, last }, p) => {
    if (first < reach) isHeld[p] = 1;
    reach = Math.max(reach, first + endOf(parts[p]));
    // A quotation may run on behind the caption of a picture.
    for (; q < quotations.length && quotationRuns[q].first < last; q++)
      if (quotations[q].continues) reach = Math.max(reach, 1 + nextPart(q));
    for (; turn < turns.length && turns[turn].label.first < last; turn++)
      reach = Math.max(reach, ...turns[turn].content.map((run) => run.last));
  });
  return isHeld;
}

/** Where the last of what may be said ends. */
function endOf({ groups, contents, saidByForm }: AttributionParts): number {
  let end = 0;
  const reach = ({ span }: Judged): void => {
    if (span.last > end) end = span.last;
  };
  for (const group of groups) {
    group.contents.forEach(reach);
    group.sources.forEach(reach);
  }
  contents.forEach(reach);
  for (const runs of saidByForm) for (const { last } of runs) if (last > end) end = last;
  return end;
}
