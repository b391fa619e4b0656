import type { Judged } from './reach.ts';

/** The parts of one attribution. */
export interface Parts {
  readonly cue: Judged;
  /** Whether the lexicon knows the cue to say something. */
  readonly isSpoken: boolean;
  readonly source: Judged | null;
  readonly content: readonly Judged[];
}
