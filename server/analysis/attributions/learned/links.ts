import { paragraphAt, type Reading, sentenceAt } from '../../document/reading.ts';
import { Occupancy } from '../occupancy.ts';
import { type CueGroup, MIN_LIKELIHOOD } from './cue-groups.ts';
import { withoutGestured } from './gestures.ts';
import { isWeak } from './least-likelihoods.ts';
import type { Parts } from './parts.ts';
import type { Judged } from './reach.ts';

/**
 * The attributions of a text in the order of their cues. The likeliest is read first and takes its tokens, so that a weak cue
 * within a sure content is none: in "Reyes said the board thinks so" "thinks" goes with the content. A token has one part at
 * most, but for sources, which several cues may share. Tokens that are `occupied` already have none.
 */
export function linkedParts(reading: Reading, found: readonly CueGroup[], occupied: Occupancy): Parts[] {
  const groups = withoutGestured(reading, found);
  const taken = new Occupancy(occupied);
  const shared = new Occupancy(reading.tokens.length);
  const all: Parts[] = [];
  const isInAnotherParagraph = ({ span: a }: Judged, { span: b }: Judged): boolean =>
    paragraphAt(reading.paragraphs, a.first) !== paragraphAt(reading.paragraphs, b.first);
  const best = bestLikelihoods(groups);
  const strongest = [...groups].sort((a, b) => b.strength - a.strength || a.cue.span.first - b.cue.span.first);
  for (const { cue, isSpoken, sources, contents } of strongest) {
    if (!taken.isFree(cue.span) || !shared.isFree(cue.span)) continue;
    const content: Judged[] = [];
    const isRetold = contents.some(
      (other) => isParaphrase(reading, cue, other) && taken.isFree(other.span) && shared.isFree(other.span),
    );
    for (const other of contents) {
      // Reyes said that she waited. “It will hold.”: that is an attribution of its own.
      if (isRetold && beginsLaterSentence(reading, cue, other)) continue;
      if (content.length > 0 && other.likelihood < MIN_LIKELIHOOD.furtherContent) continue;
      if (!taken.isFree(other.span) || !shared.isFree(other.span) || content.some((c) => overlap(c, other))) continue;
      // “We wait,” Reyes said. And in the next paragraph, “It will hold.”: that is an attribution of its own.
      if (content.length > 0 && isInAnotherParagraph(content[0], other)) continue;
      // “We wait,” Reyes said, adding later, “It will hold.”: the second is what she added.
      if (content.length > 0 && other.span.probability > 0 && other.likelihood < best.get(keyOf(other))!) continue;
      content.push(other);
    }
    if (content.length === 0) continue;
    const isBeside = (other: Judged) => [cue, ...content].every((part) => !overlap(part, other));
    const source = sources.find((other) => taken.isFree(other.span) && isBeside(other)) ?? null;
    const parts = { cue, isSpoken, source, content: content.sort((a, b) => a.span.first - b.span.first) };
    if (isWeak(reading, parts)) continue;
    for (const { span } of [cue, ...content]) taken.take(span);
    if (source) shared.take(source.span);
    all.push(parts);
  }
  return all.sort((a, b) => a.cue.span.first - b.cue.span.first);
}

/** Whether a likely content of the cue’s own sentence ends outside of quotation marks. */
function isParaphrase(reading: Reading, cue: Judged, { span, likelihood }: Judged): boolean {
  const { first, last } = sentenceAt(reading, cue.span.first);
  return (
    likelihood >= MIN_LIKELIHOOD.furtherContent &&
    span.first >= first &&
    span.last <= last &&
    reading.quotationAt[span.last - 1] < 0
  );
}

/** Whether a content is a quotation that begins a sentence behind the cue’s. */
function beginsLaterSentence(reading: Reading, cue: Judged, { span: { first } }: Judged): boolean {
  const q = reading.quotationAt[first];
  return q >= 0 && reading.quotationRuns[q].first === first && first >= sentenceAt(reading, cue.span.first).last;
}

/**
 * Of each content that the tagger has seen, how likely the cue that it fits best finds it. What the form of a sentence gives to a
 * cue is that cue's alone.
 */
function bestLikelihoods(groups: readonly CueGroup[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { contents } of groups)
    for (const content of contents) {
      if (content.span.probability === 0) continue;
      const key = keyOf(content);
      best.set(key, Math.max(best.get(key) ?? 0, content.likelihood));
    }
  return best;
}

/** A number for each run of tokens. */
const keyOf = ({ span: { first, last } }: Judged): number => first * 2 ** 24 + last;

const overlap = (a: Judged, b: Judged): boolean => a.span.first < b.span.last && b.span.first < a.span.last;
