import { isFiniteTag } from '../../syntax/verbs.ts';
import { isTagOf, type TaggedWord } from './words.ts';

/**
 * What there is of some things before each token and before the end: how many a run holds is told without a walk over it, for
 * in “a [b] said [b] said …” each cue has candidates as long as the paragraph.
 */
export interface Tallies {
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  /** Opening and closing marks of quotations. */
  readonly marks: Int32Array;
  /** The index of the first finite verb from each token on; that of the end where none follows. */
  readonly finite: Int32Array;
}

/** @param isMark whether a token opens or closes a quotation */
export function talliesOf(words: readonly TaggedWord[], isMark: (i: number) => boolean): Tallies {
  const finite = new Int32Array(words.length + 1).fill(words.length);
  for (let i = words.length - 1; i >= 0; i--) finite[i] = isFiniteTag(words[i].tag) ? i : finite[i + 1];
  return {
    commas: sumsOf(words.length, (i) => words[i].word.text === ','),
    verbs: sumsOf(words.length, (i) => isTagOf(words[i], 'verb')),
    marks: sumsOf(words.length, isMark),
    finite,
  };
}

function sumsOf(length: number, is: (i: number) => boolean): Int32Array {
  const sums = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) sums[i + 1] = sums[i] + (is(i) ? 1 : 0);
  return sums;
}

/** How many of a tally stand in a run of tokens. */
export const countIn = (tally: Int32Array, first: number, last: number): number => tally[last] - tally[first];
