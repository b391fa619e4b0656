import { surroundingsOf } from '../server/analysis/attributions/learned/context.ts';
import { flatFeatures } from '../server/analysis/attributions/learned/flat-features.ts';
import {
  BETWEEN,
  FLAT_LABELS,
  mayFollow,
  OUTSIDE,
  SPAN_KINDS,
} from '../server/analysis/attributions/learned/labels.ts';
import type { Run } from '../server/analysis/document/run.ts';
import { allFeatures } from '../server/analysis/model/features.ts';
import type { AnnotatedArticle, GoldSpan } from './attribution-data.ts';
import { sureLabels, trainedChain } from './crf.ts';
import type { Example } from './examples.ts';
import { chainFile } from './quantise.ts';

/** A weight smaller than this in the mean of the chains is dropped, so that they take no more room than one. */
const LEAST = 0.03;
/** So is a feature that speaks of one label or two, and of none with this weight: chosen on articles held out. */
const LEAST_OF_FEW = 0.08;

/** The file of the flat chain: which tokens are source, cue and content. It is the mean of chains learned from several seeds. */
export function flatFile(articles: readonly AnnotatedArticle[], log: (line: string) => void): Uint8Array {
  const chain = trainedChain(articles.flatMap(paragraphExamples), {
    labels: FLAT_LABELS,
    mayFollow: (before, after) => mayFollow(FLAT_LABELS.indexOf(before), FLAT_LABELS.indexOf(after)),
    bits: 24,
    minCount: 3,
    epochs: 7,
    rate: 0.02,
    dropout: 0.3,
    pruning: { least: 0.055, epochs: 3 },
    seeds: [1, 2],
    log,
  });
  return chainFile(chain, LEAST, LEAST_OF_FEW);
}

/** A sequence for each paragraph. */
function paragraphExamples(article: AnnotatedArticle): Example[] {
  const around = surroundingsOf(article.reading);
  const labels = flatLabels(article);
  const examples: Example[] = [];
  const { words, paragraphLast } = around;
  for (let first = 0; first < words.length; first = paragraphLast[first]) {
    const last = paragraphLast[first];
    const sequence = { words, first, last, around };
    examples.push({
      featuresAt: (i, into) => allFeatures(flatFeatures, sequence, first + i, into),
      right: sureLabels(labels.slice(first, last)),
    });
  }
  return examples;
}

/** The label of each token; where spans overlap, the first keeps its tokens. */
export function flatLabels({ reading, spans }: AnnotatedArticle): number[] {
  const labels = new Array<number>(reading.tokens.length).fill(OUTSIDE);
  for (const { first, last } of extentsOf(spans).values()) labels.fill(BETWEEN, first, last);
  for (const { role, side, first, last } of spans) {
    const kind = SPAN_KINDS.find((other) => other.role === role && other.side === side);
    if (!kind) continue;
    let label = kind.begin;
    for (let i = first; i < last; i++) {
      if (labels[i] > BETWEEN) continue;
      labels[i] = label;
      label = kind.inside;
    }
  }
  return labels;
}

/** Of each attribution the tokens from its first part to its last. */
function extentsOf(spans: readonly GoldSpan[]): Map<number, Run> {
  const extents = new Map<number, Run>();
  for (const { attribution, first, last } of spans) {
    const extent = extents.get(attribution) ?? { first, last };
    extents.set(attribution, { first: Math.min(first, extent.first), last: Math.max(last, extent.last) });
  }
  return extents;
}
