import { type Reading, sentenceAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import type { Occupancy } from '../occupancy.ts';

const CONJUNCTION = /^(?:And|But|Or|So|Yet)$/;
/** What is shorter is a circumstance: "On Monday, Roch said, …". */
const MIN_CLAUSE_TOKENS = 3;

/** From the head of a token's sentence up to another, where all of it is one clause of the paper's own so far; else null. */
export function clauseBefore(reading: Reading, at: number, last: number, taken: Occupancy): Run | null {
  const { tokens, quotationAt } = reading;
  const sentence = sentenceAt(reading, at);
  const first = CONJUNCTION.test(tokens[sentence.first].text) ? sentence.first + 1 : sentence.first;
  if (last - first < MIN_CLAUSE_TOKENS) return null;
  for (let i = first; i < last; i++)
    if (taken.ownerAt(i) >= 0 || quotationAt[i] >= 0 || /^[;:]$/.test(tokens[i].text)) return null;
  return { first, last };
}
