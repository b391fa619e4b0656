import type { Reading } from '../document/reading.ts';
import { fillRuns } from '../document/run.ts';
import type { Attributed } from './attributed.ts';

/** 1 for the tokens that are a part of one of the attributions. */
export function takenBy(reading: Reading, attributed: readonly Attributed[]): Uint8Array {
  const taken = new Uint8Array(reading.tokens.length);
  for (const { content, cue, source } of attributed)
    fillRuns(source ? [cue, source, ...content] : [cue, ...content], taken, 1);
  return taken;
}
