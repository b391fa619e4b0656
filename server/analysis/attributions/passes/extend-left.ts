import { type Reading, sentenceAt, wordAt } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';
import { DOCUMENT_NOUNS } from '../../lexicon/roles.ts';
import { hasFiniteVerb } from '../../syntax/verbs.ts';
import type { Attributed } from '../attributed.ts';
import { takenBy } from '../occupancy.ts';
import { OCCASIONS } from './syntactic-constraints.ts';

/**
 * The attributions, contents that were read from the middle of a sentence on with what stands before it, where that is
 * nobody else's: "To know the river, Roch said, one must row on it." "She leads among men, among older voters, according to a poll."
 */
export function withBeginnings(reading: Reading, attributed: readonly Attributed[]): Attributed[] {
  const taken = takenBy(reading, attributed);
  return attributed.map((one) => {
    const content = interposed(reading, one, taken) ?? beforeAccording(reading, one, taken);
    return content ? { ...one, content } : one;
  });
}

/** Both halves, where the speaker stands between commas and what follows is no quotation. */
function interposed(reading: Reading, { cue, source, content }: Attributed, taken: Uint8Array): Run[] | null {
  const { tokens, quotationAt } = reading;
  if (!source || source.last !== cue.first || content.length !== 1) return null;
  const comma = source.first - 1;
  const next = content[0].first;
  const isBetween = tokens[comma]?.text === ',' && tokens[cue.last]?.text === ',' && next === cue.last + 1;
  // "On the quay, Roch said, “we wait": a quotation is said by itself, even where it has no end.
  if (!isBetween || quotationAt[next] >= 0 || MARK.test(tokens[next].text)) return null;
  const half = freeFrom(reading, cue.first, comma, taken);
  return half && !isSetting(reading, half) ? [half, content[0]] : null;
}

/** The sentence up to "according to", where what was read before it has no verb: nobody vouches for "among older voters". */
function beforeAccording(reading: Reading, { cue, content }: Attributed, taken: Uint8Array): Run[] | null {
  const { tokens } = reading;
  const comma = cue.first - 1;
  const isBefore = tokens[comma]?.text === ',' && content[0].last === comma;
  if (wordAt(reading, cue.first) !== 'according' || !isBefore || content.length !== 1) return null;
  const from = content[0].first;
  const half = freeFrom(reading, cue.first, from, taken);
  if (!half || hasFiniteVerb(reading, { first: from, last: comma }) || !hasFiniteVerb(reading, half)) return null;
  return [{ first: half.first, last: comma }];
}

/** Where and how it was said: "In a speech on Monday, Roch said, …", "Standing on the quay, Roch said, …". */
function isSetting(reading: Reading, { first, last }: Run): boolean {
  if (/^VB[GN]$/.test(reading.tags[first])) return true;
  if (hasFiniteVerb(reading, { first, last })) return false;
  for (let i = first; i < last; i++) {
    const word = wordAt(reading, i);
    if (OCCASIONS.has(word) || DOCUMENT_NOUNS.has(word)) return true;
  }
  return false;
}

const MARK = /^(?:[“”‘’"'«»]|``|'')$/;
const CONJUNCTION = /^(?:And|But|Or|So|Yet)$/;
/** What is shorter is a circumstance: "On Monday, Roch said, …". */
const SHORTEST = 3;

/** From the head of a token's sentence up to another, where all of it is one clause of the paper's own so far; else null. */
function freeFrom(reading: Reading, at: number, last: number, taken: Uint8Array) {
  const { tokens, quotationAt } = reading;
  const sentence = sentenceAt(reading, at);
  const first = CONJUNCTION.test(tokens[sentence.first].text) ? sentence.first + 1 : sentence.first;
  if (last - first < SHORTEST) return null;
  for (let i = first; i < last; i++) if (taken[i] || quotationAt[i] >= 0 || /^[;:]$/.test(tokens[i].text)) return null;
  return { first, last };
}
