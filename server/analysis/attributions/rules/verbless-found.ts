import type { Run } from '../../document/run.ts';
import type { Found, Reader } from '../drafted.ts';

/** An attribution that no verb carries, as its form makes it. */
export const attributed = (
  reader: Reader,
  source: Run,
  cue: Run,
  content: readonly Run[],
  evidence: string,
): Found => ({
  reader,
  source,
  cue,
  content,
  confidence: 0.85,
  evidence,
});
