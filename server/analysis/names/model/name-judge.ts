import { ByteReader, readHeader } from '../../model/bytes.ts';
import { Chain } from '../../model/chain.ts';
import { MAX_FEATURES } from '../../model/features.ts';
import { halfOf, sumIn } from '../../model/lanes.ts';
import { sharesOf } from '../../model/softmax.ts';
import { NAME_KINDS } from './labels.ts';
import type { LikelyName } from './likely-name.ts';
import { NUMBERS, type PhrasesOfName, writeEdges, writeOpinions } from './name-opinions.ts';
import type { LikelyNames } from './phrases.ts';

export const NAME_JUDGE_VERSION = 1;

/** The answers: each of NAME_KINDS, and that it is none. */
export const ANSWERS = NAME_KINDS.length + 1;

/**
 * Says what a likely name is by all that its text says of its words, wherever they stand: a logistic regression over several
 * answers (`name-opinions.ts`).
 */
export class NameJudge {
  /** Of number n and an answer at `n * ANSWERS + answer`. */
  private readonly weights: Float64Array;
  private readonly edges: Chain;
  private readonly numbers = new Float64Array(NUMBERS);
  private readonly into = new Int32Array(MAX_FEATURES);
  private readonly sums = new Int32Array(2 * ANSWERS);

  /** Reads a model file. Throws where it is of another kind or version. */
  constructor(file: Uint8Array) {
    const reader = new ByteReader(file);
    readHeader(reader, 'PTN', NAME_JUDGE_VERSION);
    this.weights = Float64Array.from({ length: NUMBERS * ANSWERS }, () => reader.float32());
    this.edges = new Chain(reader.slice(reader.varint()));
  }

  /** How likely each of NAME_KINDS is. */
  kindsOf(name: LikelyName, phrases: PhrasesOfName, text: LikelyNames): Float64Array {
    const { weights, edges, numbers, into, sums } = this;
    writeOpinions(name, phrases, numbers);
    sums.fill(0);
    edges.addScores(into, writeEdges(name, phrases.phrase, text, into), edges.anyLabel.columns, sums, 0);
    const scores = new Float64Array(ANSWERS);
    for (let answer = 0; answer < ANSWERS; answer++) {
      let score = sumIn(sums, halfOf(answer)) * edges.scale;
      for (let n = 0; n < NUMBERS; n++) score += numbers[n] * weights[n * ANSWERS + answer];
      scores[answer] = score;
    }
    return sharesOf(scores).subarray(0, NAME_KINDS.length);
  }
}
