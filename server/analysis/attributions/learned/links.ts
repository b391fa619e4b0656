import { Occupancy } from '../occupancy.ts';
import { type Unit, unitsOf } from './cue-groups.ts';
import type { Judges } from './model.ts';
import type { Parts } from './parts.ts';
import type { Ranked, Scene } from './ranked-candidates.ts';
import type { Judged } from './reach.ts';
import { isSpeech } from './spans.ts';
import { isWeak } from './speech-thresholds.ts';

/** How likely a part must be to be taken; tuned on documents held out from training. */
export const LEAST = {
  source: 0.25,
  /** A cue's first content, without which it makes no attribution, and further ones. */
  content: 0.05,
  /** The first content of a cue of speech. */
  spokenContent: 0.02,
  furtherContent: 0.3,
};

/**
 * The attributions of a text in the order of their cues. The likeliest is read first and takes its tokens, so that a weak cue
 * within a sure content is none: in "Reyes said the board thinks so" "thinks" goes with the content. A token has one part at
 * most, but for sources, which several cues may share. Tokens that are `occupied` already have none.
 */
export function linkedParts(scene: Scene, judges: Judges, occupied: Occupancy): Parts[] {
  const taken = new Occupancy(occupied);
  const shared = new Occupancy(scene.around.words.length);
  const all: Parts[] = [];
  const units = unitsOf(scene, judges);
  const best = bestLikelihoods(units);
  for (const { cue, sources, contents } of units) {
    if (!taken.isFree(cue.span) || !shared.isFree(cue.span)) continue;
    const content: Judged[] = [];
    const least = isSpeech(scene.around, cue.span) ? LEAST.spokenContent : LEAST.content;
    for (const other of contents) {
      if (other.likelihood < (content.length === 0 ? least : LEAST.furtherContent)) continue;
      if (!taken.isFree(other.span) || !shared.isFree(other.span) || content.some((c) => overlap(c, other))) continue;
      // “We wait,” Reyes said, adding later, “It will hold.”: the second is what she added.
      if (content.length > 0 && other.likelihood < best.get(other.span)!) continue;
      content.push(other);
    }
    if (content.length === 0) continue;
    const isBeside = (other: Judged) => [cue, ...content].every((part) => !overlap(part, other));
    const source =
      sources.find((other) => other.likelihood >= LEAST.source && taken.isFree(other.span) && isBeside(other)) ?? null;
    const parts = { cue, source, content: content.sort((a, b) => a.span.first - b.span.first) };
    if (isWeak(scene, parts)) continue;
    for (const { span } of [cue, ...content]) taken.take(span);
    if (source) shared.take(source.span);
    all.push(parts);
  }
  return all.sort((a, b) => a.cue.span.first - b.cue.span.first);
}

/** Of each content, how likely the cue that it fits best finds it. */
function bestLikelihoods(units: readonly Unit[]): Map<Ranked, number> {
  const best = new Map<Ranked, number>();
  for (const { contents } of units)
    for (const { span, likelihood } of contents) best.set(span, Math.max(best.get(span) ?? 0, likelihood));
  return best;
}

const overlap = (a: Judged, b: Judged): boolean => a.span.first < b.span.last && b.span.first < a.span.last;
