import { wordAt } from '../../document/reading.ts';
import { GOING_ON, HEARERS, SCENE_CUES } from '../../lexicon/cue-uses.ts';
import type { Question } from './question.ts';

/** A cue by which who has spoken goes on ("added"), and one of what happens there and then ("shouted"). */
export type CueUse = 'goesOn' | 'scene';

/** What the cue of an attribution tells of who speaks; null where it tells nothing. */
export function cueUseOf({ reading, attributed }: Question): CueUse | null {
  if (!attributed) return null;
  const { first, last } = attributed.cue;
  // "He told her to empty the till": who is called by a pronoun is there as well.
  if (HEARERS.has(wordAt(reading, last))) return 'scene';
  for (let i = first; i < last; i++) {
    const word = wordAt(reading, i);
    if (GOING_ON.has(word)) return 'goesOn';
    if (SCENE_CUES.has(word)) return 'scene';
  }
  return null;
}
