import type { Run } from '../../document/run.ts';
import type { DilatedNetwork } from '../../model/dilated-network.ts';
import { posteriorsOf } from '../../model/posteriors.ts';
import { Remembered } from '../../model/remembered.ts';
import { type Steps, stepsOf } from '../../model/steps.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Surroundings } from './context.ts';
import { placeOf, VIEWS_OF_PLACE, viewsOfPlace, viewsOfWord } from './network-views.ts';
import type { TaggedWord } from './words.ts';

/** Spans less likely than this are not looked at. */
const MIN_PROBABILITY = 0.03;
/** Of so many words and so many places the vectors are remembered, or of twice as many: a megabyte in all. To make one anew takes a tenth of what a token takes. */
const MIN_REMEMBERED = 1_000;

/** Gives the tokens of a paragraph their part in attributions: a conditional random field whose scores are a network's. */
export class SpanTagger {
  private readonly steps: Steps;
  private readonly allLabels: Uint8Array;
  /** What the views of a word make together, and those of a place. */
  private readonly ofWords: Remembered<TaggedWord, Float32Array<ArrayBuffer>>;
  private readonly ofPlaces: Remembered<number, Float32Array<ArrayBuffer>>;

  constructor(private readonly network: DilatedNetwork) {
    this.steps = stepsOf(network.transitions, network.labels);
    this.allLabels = Uint8Array.from({ length: network.labels }, (_, label) => label);
    this.ofWords = new Remembered(MIN_REMEMBERED, (word) => network.vectorOf(viewsOfWord(word), 0));
    const first = network.views - VIEWS_OF_PLACE;
    this.ofPlaces = new Remembered(MIN_REMEMBERED, (place) => network.vectorOf(viewsOfPlace(place), first));
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
    return this.network.scoresOf(last - first, (token) => [
      this.ofWords.of(around.words[first + token]),
      this.ofPlaces.of(placeOf(around, first + token)),
    ]);
  }
}
