import type { Surroundings } from './context.ts';
import { cueFeatures } from './cue-features.ts';
import type { Judges } from './model.ts';
import { partFeatures } from './part-features.ts';
import type { Ranked, Scene } from './ranked-candidates.ts';
import { type Judged, partsInReach, withoutOverlaps } from './reach.ts';
import { isSpeech, isWholeQuotation } from './spans.ts';

/** A cue with what may belong to it, the best first; of what is too unlikely to be linked nothing. */
export interface CueGroup {
  readonly cue: Judged;
  /** Whether the lexicon knows the cue to say something. */
  readonly isSpoken: boolean;
  /** How likely the cue and its best content are. */
  readonly strength: number;
  readonly sources: readonly Judged[];
  readonly contents: readonly Judged[];
}

/** How likely a part must be to be linked; tuned on documents held out from training. */
export const MIN_LIKELIHOOD = {
  source: 0.25,
  /** A cue's first content, without which it makes no attribution, and further ones. */
  content: 0.05,
  /** The first content of a cue of speech. */
  spokenContent: 0.02,
  furtherContent: 0.3,
};

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

/**
 * The likely ones of some cues, in order, each with its parts.
 *
 * @param cues some of the scene, all of their paragraphs
 */
export function cueGroups(scene: Scene, judges: Judges, cues: readonly Ranked[]): CueGroup[] {
  const judged = cues.map((span) => ({
    span,
    likelihood: judges.cue.likelihood((into) => cueFeatures(scene, span, into)),
  }));
  return withoutOverlaps(judged, LEAST_CUE.withQuotation).flatMap((cue) => groupOf(scene, judges, cue) ?? []);
}

const byLikelihood = (a: Judged<Ranked>, b: Judged<Ranked>): number =>
  b.likelihood - a.likelihood || a.span.first - b.span.first;

/** The cue with its parts, or undefined where it is not likely enough; what need not be judged is not. */
function groupOf(scene: Scene, judges: Judges, cue: Judged<Ranked>): CueGroup | undefined {
  const { around } = scene;
  const { span, likelihood } = cue;
  const isSpoken = isSpeech(around, span);
  const isSure = likelihood >= (isSpoken ? LEAST_CUE.speech : LEAST_CUE.any);
  const parts = partsInReach(scene, 'content', span);
  if (!isSure && likelihood < LEAST_CUE.withContent && !parts.some((part) => isLongQuotation(around, part))) return;
  const judged = (role: 'source' | 'content', spans: readonly Ranked[]): Judged<Ranked>[] =>
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
  const inOrder = besideSource(contents, sources);
  const least = isSpoken ? MIN_LIKELIHOOD.spokenContent : MIN_LIKELIHOOD.content;
  return {
    ...{ cue, isSpoken, strength: likelihood * inOrder[0].likelihood },
    sources: sources.filter((source) => source.likelihood >= MIN_LIKELIHOOD.source),
    contents: inOrder.filter((content) => content.likelihood >= least),
  };
}

/** A source less likely than this is as good as none. */
const MIN_SOURCE_LIKELIHOOD = 0.1;

/** The contents, those that leave a likely source first: of "…, say some Democrats" nobody says "some Democrats". */
function besideSource<Of extends Judged>(contents: readonly Of[], sources: readonly Judged[]): Of[] {
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
