import { ByteReader, readHeader } from '../../model/bytes.ts';
import { sharesOf } from '../../model/softmax.ts';
import { REFERRING_KINDS } from '../referring.ts';
import type { Sign } from '../trace.ts';
import { writeCandidate } from './candidate-features.ts';
import { candidatesOf } from './candidates.ts';
import { FEATURE_NAMES } from './features.ts';
import { writeNobody } from './nobody-features.ts';
import type { Question } from './question.ts';
import { sceneOf } from './scene.ts';

export const SPEAKERS_VERSION = 2;
/** Weights are kept as whole numbers of this. */
export const WEIGHT_UNIT = 1 / 512;
/** No candidate has more features. */
export const MAX_CANDIDATE_FEATURES = 64;

/** Who may be meant, and how likely each is, nobody last. */
export interface Answer {
  readonly candidates: readonly number[];
  readonly shares: Float64Array;
  /** What speaks for each, the strongest first, where that is asked. */
  readonly signs?: readonly (readonly Sign[])[];
}

/** Answers questions; those who teach answer by what they know. */
export type Judge = (question: Question) => Answer;

/** Takes the features of each candidate, and of nobody last. */
export type Weigh = (kind: number, into: Int32Array, count: number) => number;

/** Nouns that are no sources have weights of their own. */
export const WEIGHED_KINDS = REFERRING_KINDS.length + 1;

/** The index of a question's kind among those that have weights. */
export const weighedKind = ({ kind, attributed }: Question): number =>
  attributed || kind === 'he' ? REFERRING_KINDS.indexOf(kind) : REFERRING_KINDS.length;

/** The candidates of a question, each weighed by its features, and nobody last. */
export function weighed(
  question: Question,
  weigh: Weigh,
  into: Int32Array,
): { candidates: number[]; scores: Float64Array } {
  const candidates = candidatesOf(question);
  const scene = sceneOf(question, candidates);
  const kind = weighedKind(question);
  const scores = new Float64Array(candidates.length + 1);
  candidates.forEach((entity, i) => {
    scores[i] = weigh(kind, into, writeCandidate(question, scene, entity, into));
  });
  scores[candidates.length] = weigh(kind, into, writeNobody(question, scene, candidates.length, into));
  return { candidates, scores };
}

/**
 * Judges by the weights of a conditional logit over the candidates (McFadden 1974): of feature f and a kind of referring k at
 * `k * FEATURE_NAMES.length + f`.
 */
export function judgeOf(weights: Float64Array): Judge {
  const into = new Int32Array(MAX_CANDIDATE_FEATURES);
  const weigh: Weigh = (kind, features, count) => {
    const base = kind * FEATURE_NAMES.length;
    let score = 0;
    for (let i = 0; i < count; i++) score += weights[base + features[i]];
    return score;
  };
  return (question) => {
    const { candidates, scores } = weighed(question, weigh, into);
    const shares = sharesOf(scores);
    return question.isTraced ? { candidates, shares, signs: signsOf(question) } : { candidates, shares };
  };

  function signsOf(question: Question): Sign[][] {
    const signs: Sign[][] = [];
    weighed(
      question,
      (kind, features, count) => {
        const own = [...features.subarray(0, count)].map((f) => ({
          name: FEATURE_NAMES[f],
          weight: weigh(kind, Int32Array.of(f), 1),
        }));
        return signs.push(own.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)));
      },
      into,
    );
    return signs;
  }
}

/** Reads a model file. Throws where it is of another kind or version, or was learned with other features. */
export function speakerJudgeOf(file: Uint8Array): Judge {
  const reader = new ByteReader(file);
  readHeader(reader, 'PTR', SPEAKERS_VERSION);
  const count = reader.varint();
  if (count !== FEATURE_NAMES.length)
    throw new Error(`speakers learned with ${count} features, of ${FEATURE_NAMES.length}`);
  return judgeOf(
    Float64Array.from({ length: WEIGHED_KINDS * FEATURE_NAMES.length }, () => reader.signed() * WEIGHT_UNIT),
  );
}
