import type { Run } from '../../document/run.ts';
import type { DilatedNetwork } from '../../model/dilated-network.ts';
import { posteriorsOf } from '../../model/posteriors.ts';
import { Remembered } from '../../model/remembered.ts';
import { type Steps, stepsOf } from '../../model/steps.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Surroundings } from './context.ts';
import { viewsOfPlace, viewsOfWord } from './network-views.ts';
import type { TaggedWord } from './words.ts';

/** Spans less likely than this are not looked at. */
const MIN_PROBABILITY = 0.03;
/** Of so many words the vectors are remembered, or of twice as many: half a megabyte. To make one anew takes a tenth of what a token takes. */
const MIN_REMEMBERED_WORDS = 1_000;

/** Gives the tokens of a paragraph their part in attributions: a conditional random field whose scores are a network's. */
export class SpanTagger {
  private readonly steps: Steps;
  private readonly allLabels: Uint8Array;
  /** What the views of a word make together. */
  private readonly vectors: Remembered<TaggedWord, Float32Array<ArrayBuffer>>;

  constructor(private readonly network: DilatedNetwork) {
    this.steps = stepsOf(network.transitions, network.labels);
    this.allLabels = Uint8Array.from({ length: network.labels }, (_, label) => label);
    this.vectors = new Remembered(MIN_REMEMBERED_WORDS, (word) => {
      const vector = new Float32Array(network.hidden);
      viewsOfWord(word).forEach((category, view) => {
        network.addCategory(view, category, vector, 0);
      });
      return vector;
    });
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
    const scores = this.scoresOf(around, paragraph);
    const candidates = new Array<Uint8Array>(length).fill(this.allLabels);
    const posteriors = posteriorsOf({ candidates, scores }, this.steps, this.network.labels);
    return candidatesOf(posteriors, offset, MIN_PROBABILITY);
  }

  private scoresOf(around: Surroundings, { first, last }: Run): Float32Array {
    const { network } = this;
    return network.scoresOf(last - first, (token, sums, at) => {
      const i = first + token;
      sums.set(this.vectors.of(around.words[i]), at);
      const views = viewsOfPlace(around, i);
      const before = network.views - views.length;
      for (let v = 0; v < views.length; v++) network.addCategory(before + v, views[v], sums, at);
    });
  }
}
