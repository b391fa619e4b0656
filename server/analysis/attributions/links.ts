import { cueFeatures } from './cue-features.ts';
import type { AttributionModel } from './model.ts';
import { partFeatures } from './part-features.ts';
import { isFree, type Judged, partsInReach, take, withoutOverlaps } from './reach.ts';
import type { Ranked, Scene } from './scene.ts';

/** The parts of one attribution. */
export interface Parts {
  readonly cue: Judged;
  readonly source: Judged | null;
  readonly content: readonly Judged[];
}

/** How likely a part must be to be taken; tuned on documents held out from training. */
export const LEAST = {
  cue: 0.3,
  source: 0.25,
  /** A cue's first content, without which it makes no attribution, and further ones. */
  content: 0.1,
  furtherContent: 0.35,
};

/**
 * The attributions of a text in the order of their cues: the likely cues that do not overlap, and for each the likeliest of
 * the sources and contents around it. A token has one part at most, but for sources, which several cues may share.
 */
export function linkedParts(scene: Scene, model: AttributionModel): Parts[] {
  const cues = withoutOverlaps(
    scene.cue.map((span) => ({ span, likelihood: model.cue.likelihood((into) => cueFeatures(scene, span, into)) })),
    LEAST.cue,
  );
  const judged = (role: 'source' | 'content', cue: Ranked): Judged[] =>
    partsInReach(scene, role, cue).map((span) => ({
      span,
      likelihood: model[role].likelihood((into) => partFeatures(scene, cue, span, into)),
    }));
  const taken = new Set<number>();
  for (const { span } of cues) take(taken, span);
  const contents = contentsOf(
    cues.map(({ span }) => judged('content', span)),
    taken,
  );
  return cues.flatMap((cue, i) => {
    if (contents[i].length === 0) return [];
    let source: Judged | null = null;
    for (const other of judged('source', cue.span)) {
      if (other.likelihood < (source?.likelihood ?? LEAST.source) || !isFree(taken, other.span)) continue;
      source = other;
    }
    return [{ cue, source, content: contents[i] }];
  });
}

/** The contents of each cue, the likeliest of all given out first, so that no two cues have the same. */
function contentsOf(candidates: readonly Judged[][], taken: Set<number>): Judged[][] {
  const contents: Judged[][] = candidates.map(() => []);
  const all = candidates.flatMap((judged, cue) => judged.map((content) => ({ cue, content })));
  all.sort((a, b) => b.content.likelihood - a.content.likelihood || a.content.span.first - b.content.span.first);
  for (const { cue, content } of all) {
    const least = contents[cue].length === 0 ? LEAST.content : LEAST.furtherContent;
    if (content.likelihood < least || !isFree(taken, content.span)) continue;
    contents[cue].push(content);
    take(taken, content.span);
  }
  for (const spans of contents) spans.sort((a, b) => a.span.first - b.span.first);
  return contents;
}
