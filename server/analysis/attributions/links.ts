import { cueFeatures } from './cue-features.ts';
import type { Judges } from './model.ts';
import { partFeatures } from './part-features.ts';
import { isFree, type Judged, partsInReach, take, withoutOverlaps } from './reach.ts';
import type { Ranked, Scene } from './scene.ts';
import { isSpeech } from './spans.ts';

/** The parts of one attribution. */
export interface Parts {
  readonly cue: Judged;
  readonly source: Judged | null;
  readonly content: readonly Judged[];
}

/** How likely a part must be to be taken; tuned on documents held out from training. */
const LEAST = {
  cue: 0.25,
  /** A verb that the lexicon knows to say or write: what is spoken matters more than what is thought. */
  speechCue: 0.1,
  source: 0.25,
  /** A cue's first content, without which it makes no attribution, and further ones. */
  content: 0.05,
  furtherContent: 0.3,
};

/** A cue with what may belong to it, the likeliest first. */
interface Unit {
  readonly cue: Judged;
  readonly sources: readonly Judged[];
  readonly contents: readonly Judged[];
}

/**
 * The attributions of a text in the order of their cues. The likeliest is read first and takes its tokens, so that a weak cue
 * within a sure content is none: in "Reyes said the board thinks so" "thinks" goes with the content. A token has one part at
 * most, but for sources, which several cues may share. Tokens that are `occupied` already
 * have none.
 */
export function linkedParts(scene: Scene, judges: Judges, occupied: ReadonlySet<number>): Parts[] {
  const taken = new Set(occupied);
  const shared = new Set<number>();
  const all: Parts[] = [];
  for (const { cue, sources, contents } of unitsOf(scene, judges)) {
    if (!isFree(taken, cue.span) || !isFree(shared, cue.span)) continue;
    const content: Judged[] = [];
    for (const other of contents) {
      if (other.likelihood < (content.length === 0 ? LEAST.content : LEAST.furtherContent)) break;
      if (!isFree(taken, other.span) || !isFree(shared, other.span) || content.some((c) => overlap(c, other))) continue;
      content.push(other);
    }
    if (content.length === 0) continue;
    take(taken, cue.span);
    for (const { span } of content) take(taken, span);
    const source = sources.find((other) => other.likelihood >= LEAST.source && isFree(taken, other.span)) ?? null;
    if (source) take(shared, source.span);
    all.push({ cue, source, content: content.sort((a, b) => a.span.first - b.span.first) });
  }
  return all.sort((a, b) => a.cue.span.first - b.cue.span.first);
}

/** The likely cues, that with the likeliest cue and content first. */
function unitsOf(scene: Scene, { cue: cueJudge, source, content }: Judges): Unit[] {
  const cues = scene.cue.map((span) => ({
    span,
    likelihood: cueJudge.likelihood((into) => cueFeatures(scene, span, into)),
  }));
  const likely = withoutOverlaps(cues, Math.min(LEAST.cue, LEAST.speechCue)).filter(
    ({ span, likelihood }) => likelihood >= (isSpeech(scene.around, span) ? LEAST.speechCue : LEAST.cue),
  );
  const units = likely.map((cue) => {
    const judged = (role: 'source' | 'content'): Judged[] =>
      partsInReach(scene, role, cue.span)
        .map((span: Ranked) => ({
          span,
          likelihood: (role === 'source' ? source : content).likelihood((into) =>
            partFeatures(scene, cue.span, span, into),
          ),
        }))
        .sort(byLikelihood);
    return { cue, sources: judged('source'), contents: judged('content') };
  });
  const strength = ({ cue, contents }: Unit) => cue.likelihood * (contents[0]?.likelihood ?? 0);
  return units.sort((a, b) => strength(b) - strength(a) || a.cue.span.first - b.cue.span.first);
}

const byLikelihood = (a: Judged, b: Judged): number => b.likelihood - a.likelihood || a.span.first - b.span.first;

const overlap = (a: Judged, b: Judged): boolean => a.span.first < b.span.last && b.span.first < a.span.last;
