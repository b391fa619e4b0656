import type { AttributionClass } from '../article.ts';
import { type Reading, textOf, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { isSpeechVerb, SOURCE_PHRASES } from '../lexicon/cues.ts';
import type { Found } from './drafted.ts';
import { typeOf } from './type-of.ts';

/** Whether somebody has said it or thinks it. */
export function classOf(reading: Reading, one: Found): AttributionClass {
  return saysSo(reading, one.cue) || isHandedOver(one) || isSpoken(reading, one) ? 'speech' : 'thought';
}

/** Whether a word of a cue says something. The last may, also where the tagger took it for a noun: "Sources close to Reyes insist". */
function saysSo(reading: Reading, cue: Run): boolean {
  for (let i = cue.first; i < cue.last; i++) {
    const isVerb = reading.tags[i].startsWith('V') || i === cue.last - 1;
    if ((isVerb && isSpeechVerb(wordAt(reading, i))) || wordAt(reading, i) === 'according') return true;
  }
  return SOURCE_PHRASES.includes(textOf(reading, cue).toLowerCase());
}

/** Whether it was read by a form that has no verb, as a transcript has none: "REYES: We will." */
const isHandedOver = ({ reader }: Found): boolean =>
  reader === 'verbless' || reader === 'block' || reader === 'transcript';

/** “My ranchers can count,” Ortega shot back: whole quotations of some length have been spoken, whatever the verb. */
const isSpoken = (reading: Reading, one: Found): boolean =>
  typeOf(reading, one) === 'direct' && one.content.some(({ first, last }) => last - first >= MIN_SPOKEN_TOKENS);

/** What is shorter may be a word held at arm's length. */
const MIN_SPOKEN_TOKENS = 5;
