import type { Surroundings } from './context.ts';
import { cueFeatures } from './cue-features.ts';
import type { Judges } from './model.ts';
import { partFeatures } from './part-features.ts';
import type { Ranked, Scene } from './ranked-candidates.ts';
import { type Judged, partsInReach, withoutOverlaps } from './reach.ts';
import { isSpeech, isWholeQuotation } from './spans.ts';

/** A cue with what may belong to it, the best first. */
export interface Unit {
  readonly cue: Judged;
  readonly sources: readonly Judged[];
  readonly contents: readonly Judged[];
}

/** How likely a cue must be to be taken; tuned on documents held out from training. */
export const LEAST_CUE = {
  any: 0.22,
  /** A verb that the lexicon knows to say or write: what is spoken matters more than what is thought. */
  speech: 0.05,
  /** Any cue whose content is as likely as `content`. */
  withContent: 0.1,
  content: 0.4,
  /**
   * Any cue whose content is a quotation of some length, as likely as `quotation`, and whose source is as likely as `source`:
   * few such quotations are nobody's.
   */
  withQuotation: 0.02,
  quotation: 0.1,
  source: 0.25,
};

/** Tokens of a quotation of some length: four words and the marks. */
const MIN_LONG_QUOTATION_TOKENS = 6;

/** The likely cues, that with the likeliest cue and content first. */
export function unitsOf(scene: Scene, judges: Judges): Unit[] {
  const cues = scene.cue.map((span) => ({
    span,
    likelihood: judges.cue.likelihood((into) => cueFeatures(scene, span, into)),
  }));
  return withoutOverlaps(cues, LEAST_CUE.withQuotation)
    .flatMap((cue) => unitOf(scene, judges, cue) ?? [])
    .sort((a, b) => strengthOf(b) - strengthOf(a) || a.cue.span.first - b.cue.span.first);
}

const byLikelihood = (a: Judged, b: Judged): number => b.likelihood - a.likelihood || a.span.first - b.span.first;

const strengthOf = ({ cue, contents }: Unit): number => cue.likelihood * contents[0].likelihood;

/** The cue with its parts, or undefined where it is not likely enough; what need not be judged is not. */
function unitOf(scene: Scene, judges: Judges, cue: Judged): Unit | undefined {
  const { around } = scene;
  const { span, likelihood } = cue;
  const isSpoken = isSpeech(around, span);
  const isSure = likelihood >= (isSpoken ? LEAST_CUE.speech : LEAST_CUE.any);
  const parts = partsInReach(scene, 'content', span);
  if (!isSure && likelihood < LEAST_CUE.withContent && !parts.some((part) => isLongQuotation(around, part))) return;
  const judged = (role: 'source' | 'content', spans: readonly Ranked[]): Judged[] =>
    spans
      .map((part) => ({
        span: part,
        likelihood: judges[role].likelihood((into) => partFeatures(scene, span, part, into)),
      }))
      .sort(byLikelihood);
  const contents = judged('content', parts);
  if (contents.length === 0) return;
  const [best] = contents;
  const isCarried = isSure || (likelihood >= LEAST_CUE.withContent && best.likelihood >= LEAST_CUE.content);
  if (!isCarried && !(isLongQuotation(around, best.span) && best.likelihood >= LEAST_CUE.quotation)) return;
  const sources = judged('source', partsInReach(scene, 'source', span));
  if (!isCarried && !(sources[0]?.likelihood >= LEAST_CUE.source)) return;
  return { cue, sources, contents: besideSource(contents, sources) };
}

/** A source less likely than this is as good as none. */
const MIN_SOURCE_LIKELIHOOD = 0.1;

/** The contents, those that leave a likely source first: of "…, say some Democrats" nobody says "some Democrats". */
function besideSource(contents: readonly Judged[], sources: readonly Judged[]): Judged[] {
  const worth = new Map(
    contents.map((content) => {
      const source = sources.find(({ span }) => span.last <= content.span.first || content.span.last <= span.first);
      return [content, content.likelihood * Math.max(MIN_SOURCE_LIKELIHOOD, source?.likelihood ?? 0)];
    }),
  );
  return [...contents].sort((a, b) => worth.get(b)! - worth.get(a)!);
}

const isLongQuotation = (around: Surroundings, span: Ranked): boolean =>
  span.last - span.first >= MIN_LONG_QUOTATION_TOKENS && isWholeQuotation(around, span);
