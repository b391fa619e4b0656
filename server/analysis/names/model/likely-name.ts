import type { Run } from '../../document/run.ts';
import type { Word } from '../../document/words.ts';
import { mixed } from '../../model/hash.ts';
import { NAME_KINDS } from './labels.ts';

/** A probability for each of NAME_KINDS. No typed array, whose shell takes five times what is in it. */
export type Kinds = number[];

const NO_KINDS: Kinds = NAME_KINDS.map(() => 0.5);

/** Nothing is likely: a list of doubles, before any is written to it. */
export const noKinds = (): Kinds => NO_KINDS.slice().fill(0);

/** A run of tokens that may be a name, with the probability of each of NAME_KINDS. */
export interface LikelyName extends Run {
  readonly probabilities: Kinds;
  /** The key of its words. */
  readonly key: number;
}

/** The number under which a text's phrases are found: the hash of the words, whatever their case. */
export function phraseKey(words: readonly Word[], first: number, last: number): number {
  let hash = 7;
  for (let i = first; i < last; i++) hash = mixed(hash, words[i].hash);
  return hash;
}
