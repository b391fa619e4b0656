/** Whom a pronoun, a nominal or a source stands for, and how that was found, in words for a reader. */
export interface Referent {
  readonly entity: number;
  readonly confidence: number;
  readonly evidence: string;
}

/**
 * What of a source told whom it stands for, or failed to: "A:" in an interview, the name before "who", "I" and "you", "they"
 * behind a group, a name, whose the source is ("the governor’s aides"), a pronoun or nominal, a word for a body; or none of these.
 */
export type Way = 'label' | 'relative' | 'voice' | 'group' | 'name' | 'owner' | 'mention' | 'body' | 'nothing';

/** Whom a source stands for; the way is known also where it leads to nobody. */
export interface Resolved {
  readonly by: Way;
  readonly referent: Referent | null;
}
