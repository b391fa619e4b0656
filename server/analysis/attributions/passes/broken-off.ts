import { isGlued, type Reading } from '../../document/reading.ts';
import type { Run } from '../../document/run.ts';

/** Whether a quotation breaks off with a comma before its mark or marks: “We wait,” he said. */
export function isBrokenOff(reading: Reading, { first, last }: Run): boolean {
  const { tokens } = reading;
  let end = last;
  while (end > first && CLOSING.test(tokens[end - 1].text) && isGlued(reading, end - 1)) end--;
  return end < last && end > first && tokens[end - 1].text === ',';
}

const CLOSING = /^[”"’'»]+$/;
