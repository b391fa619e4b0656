import { fillSpans, type Reading } from '../document/reading.ts';
import type { Attributed } from './attributed.ts';

/** 1 for the tokens that are a part of one of the attributions. */
export function takenBy(reading: Reading, attributed: readonly Attributed[]): Uint8Array {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { content, cue, source } of attributed) {
    fillSpans(reading, content, taken, 1);
    for (const run of source ? [cue, source] : [cue]) taken.fill(1, run.first, run.last);
  }
  return taken;
}
