import type { Run } from '../../document/run.ts';
import type { Word } from '../../document/words.ts';
import { mixed } from '../../model/hash.ts';

/** A run of tokens that may be a name, with the probability of each of NAME_KINDS. */
export interface LikelyName extends Run {
  readonly probabilities: Float64Array;
  /** The key of its words. */
  readonly key: number;
}

/** The number under which a text's phrases are found: the hash of the words, whatever their case. */
export function phraseKey(words: readonly Word[], first: number, last: number): number {
  let hash = 7;
  for (let i = first; i < last; i++) hash = mixed(hash, words[i].hash);
  return hash;
}
