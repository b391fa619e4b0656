import type { Run } from '../../document/run.ts';
import type { DilatedNetwork } from '../../model/dilated-network.ts';
import { posteriorsOf } from '../../model/posteriors.ts';
import { type Steps, stepsOf } from '../../model/steps.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Surroundings } from './context.ts';
import { placeOf } from './network-views.ts';
import { ParagraphScorer } from './paragraph-scorer.ts';

/** Spans less likely than this are not looked at. */
const MIN_PROBABILITY = 0.03;

/**
 * Gives the tokens of a paragraph their part in attributions: a conditional random field whose scores are the mean of several networks', which
 * have learned the same from other beginnings (Hansen and Salamon 1990).
 */
export class SpanTagger {
  private readonly scorers: readonly ParagraphScorer[];
  private readonly labels: number;
  private readonly steps: Steps;
  private readonly allLabels: Uint8Array;

  /** @param networks one or more, of the same labels */
  constructor(networks: readonly DilatedNetwork[]) {
    this.scorers = networks.map((network) => new ParagraphScorer(network));
    this.labels = networks[0].labels;
    this.steps = stepsOf(meanOf(networks.map(({ transitions }) => transitions.slice())), this.labels);
    this.allLabels = Uint8Array.from({ length: this.labels }, (_, label) => label);
  }

  /** The runs of tokens of all paragraphs that may be parts of attributions. */
  candidatesIn(around: Surroundings): Candidate[] {
    const candidates: Candidate[] = [];
    const { words, paragraphLast } = around;
    for (let first = 0; first < words.length; first = paragraphLast[first]) {
      for (const candidate of this.candidatesOf(around, { first, last: paragraphLast[first] }, first))
        candidates.push(candidate);
    }
    return candidates;
  }

  /** Those of one paragraph, all of whose tokens are given; `offset` is added to those that count from its first. */
  candidatesOf(around: Surroundings, paragraph: Run, offset = 0): Candidate[] {
    const length = paragraph.last - paragraph.first;
    if (length <= 0) return [];
    const places = Int32Array.from({ length }, (_, token) => placeOf(around, paragraph.first + token));
    const scores = meanOf(this.scorers.map((scorer) => scorer.scoresOf(around, paragraph, places)));
    const candidates = new Array<Uint8Array>(length).fill(this.allLabels);
    const posteriors = posteriorsOf({ candidates, scores }, this.steps, this.labels);
    return candidatesOf(posteriors, offset, MIN_PROBABILITY);
  }
}

/** The mean of lists of the same length, in the first of them. */
function meanOf(lists: readonly Float32Array[]): Float32Array {
  const [mean, ...others] = lists;
  if (others.length === 0) return mean;
  for (let n = 0; n < mean.length; n++) {
    for (const other of others) mean[n] += other[n];
    mean[n] /= lists.length;
  }
  return mean;
}
