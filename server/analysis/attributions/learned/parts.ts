import type { Judged } from './reach.ts';

/** The parts of one attribution. */
export interface Parts {
  readonly cue: Judged;
  readonly source: Judged | null;
  readonly content: readonly Judged[];
}
