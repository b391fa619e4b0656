import { cueFeatures } from '../server/analysis/attributions/learned/cue-features.ts';
import { partFeatures } from '../server/analysis/attributions/learned/part-features.ts';
import type { Ranked } from '../server/analysis/attributions/learned/ranked-candidates.ts';
import { partsInReach, withoutOverlaps } from '../server/analysis/attributions/learned/reach.ts';
import type { Run } from '../server/analysis/document/run.ts';
import type { GoldSpan } from './attribution-data.ts';
import { sureLabels, trainedChain } from './crf.ts';
import type { Example } from './examples.ts';
import { chainFile } from './quantise.ts';
import type { Rehearsed } from './rehearsed.ts';

const NO = 0;
const YES = 1;
/** Parts are judged for cues at least this likely. */
const LEAST_CUE = 0.1;

/** The file of a judge: logistic regression, which is a chain of single tokens, with only the weights that speak for yes. */
export function judgeFile(examples: readonly Example[], log: (line: string) => void): Uint8Array {
  const chain = trainedChain(examples, {
    labels: ['no', 'yes'],
    bits: 24,
    minCount: 3,
    epochs: 7,
    rate: 0.02,
    dropout: 0.4,
    pruning: { least: 0.025, epochs: 3 },
    seeds: [1, 2, 3],
    log,
  });
  const weights = new Float32Array(chain.keys.length).map((_, i) => chain.weights[2 * i + YES] - chain.weights[2 * i]);
  return chainFile({ ...chain, labels: ['yes'], weights, transitions: new Float32Array(1) });
}

/** For each cue candidate, whether it is just a cue. */
export function cueExamples({ scene, spans }: Rehearsed): Example[] {
  const gold = keysOf(spans.filter(({ role }) => role === 'cue'));
  return scene.cue.map((cue) => ({
    featuresAt: (_, into) => cueFeatures(scene, cue, into),
    right: sureLabels([gold.has(keyOf(cue)) ? YES : NO]),
  }));
}

/** For each likely cue and each part in its reach, whether that is just a part of the cue's attribution. */
export function partExamples({ scene, spans }: Rehearsed, role: 'source' | 'content'): Example[] {
  const cues = withoutOverlaps(
    scene.cue.map((span) => ({ span, likelihood: span.probability })),
    LEAST_CUE,
  );
  return cues.flatMap(({ span: cue }) => {
    const attribution = attributionAt(spans, cue);
    const gold = keysOf(spans.filter((span) => span.role === role && span.attribution === attribution));
    return partsInReach(scene, role, cue).map((part) => ({
      featuresAt: (_: number, into: Int32Array) => partFeatures(scene, cue, part, into),
      right: sureLabels([gold.has(keyOf(part)) ? YES : NO]),
    }));
  });
}

/** The attribution of which the gold cue shares most tokens with this one, or -1. */
function attributionAt(spans: readonly GoldSpan[], cue: Ranked): number {
  let best = -1;
  let most = 0;
  for (const { role, first, last, attribution } of spans) {
    const shared = Math.min(last, cue.last) - Math.max(first, cue.first);
    if (role !== 'cue' || shared <= most) continue;
    most = shared;
    best = attribution;
  }
  return best;
}

const keyOf = ({ first, last }: Run): string => `${first}-${last}`;
const keysOf = (runs: readonly Run[]): Set<string> => new Set(runs.map(keyOf));
