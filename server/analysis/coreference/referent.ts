import type { Run } from '../document/run.ts';

/** Whom a pronoun, a nominal or a source stands for, and how that was found, in words for a reader. */
export interface Referent {
  readonly entity: number;
  readonly confidence: number;
  readonly evidence: string;
}

/**
 * What of a source told whom it stands for, or failed to: "A:" in an interview, the name before "who", "I" and "you", "they"
 * behind a group, a name,
 * a pronoun or a noun weighed against those named before, nothing at all; or it keeps its name from the reader.
 */
export type Way = 'label' | 'relative' | 'voice' | 'group' | 'name' | 'mention' | 'silence' | 'unnamed';

/** Whom a source stands for; the way is known also where it leads to nobody. */
export interface Resolved {
  readonly by: Way;
  readonly referent: Referent | null;
  /** The words that refer, where they are a pronoun or a noun. */
  readonly reference: Reference | null;
}

/** A stretch that refers: its words and whom they stand for. */
export interface Reference extends Run {
  readonly referent: Referent;
}
