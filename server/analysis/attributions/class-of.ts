import type { AttributionClass } from '../article.ts';
import { type Reading, textOf, wordAt } from '../document/reading.ts';
import { LIGHT_WORDS, SPOKEN_PHRASES, STATES_OF_MIND } from '../lexicon/states-of-mind.ts';
import type { Found } from './drafted.ts';
import { typeOf } from './type-of.ts';

/**
 * Whether somebody has said it or thinks it. A thought is told by a cue of which all that has a meaning is a state of mind:
 * "hopes", "is not quite sure", but not "voiced fears". All else is said, also what no verb carries ("REYES: We will."), and
 * what is given verbatim: “It will rain,” she thought. Nobody can quote a mind.
 */
export function classOf(reading: Reading, one: Pick<Found, 'reader' | 'cue' | 'content'>): AttributionClass {
  return tellsOfMind(reading, one) && typeOf(reading, one) !== 'direct' ? 'thought' : 'speech';
}

function tellsOfMind(reading: Reading, { cue }: Pick<Found, 'cue'>): boolean {
  let isMind = false;
  for (let i = cue.first; i < cue.last; i++) {
    const word = wordAt(reading, i);
    if (STATES_OF_MIND.has(word)) isMind = true;
    else if (/^[VNJ]/.test(reading.tags[i]) && !LIGHT_WORDS.has(word)) return false;
  }
  return isMind && !SPOKEN_PHRASES.test(textOf(reading, cue).toLowerCase());
}
