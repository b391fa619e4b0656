import { indexFrom } from '../../document/run.ts';
import type { Surroundings } from './context.ts';
import { MIN_LIKELY } from './likely-spans.ts';
import type { Ranked, Scene } from './ranked-candidates.ts';

/** Whether a likely content or source covers the cue candidate, as bits. */
export function covering(scene: Scene, { first, last }: Ranked): number {
  const covers = (spans: readonly Ranked[]) => {
    for (let i = indexFrom(spans, first - 60); i < spans.length && spans[i].first <= first; i++) {
      if (spans[i].last >= last && spans[i].probability >= MIN_LIKELY) return 1;
    }
    return 0;
  };
  return covers(scene.content) * 2 + covers(scene.source);
}

/** The likeliest span among the nearest few on one side, in the same paragraph. */
export function nearestOf(
  spans: readonly Ranked[],
  around: Surroundings,
  to: Ranked,
  step: 1 | -1,
): Ranked | undefined {
  const { paragraph } = around;
  let best: Ranked | undefined;
  const from = step === 1 ? indexFrom(spans, to.last) : indexFrom(spans, to.first) - 1;
  for (let n = 0, i = from; n < 8 && i >= 0 && i < spans.length; n++, i += step) {
    const span = spans[i];
    if (paragraph[span.first] !== paragraph[to.first]) break;
    if (step === -1 && span.last > to.first) continue;
    if (!best || span.probability > best.probability) best = span;
  }
  return best;
}
