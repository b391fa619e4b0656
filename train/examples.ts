/** One sequence to learn from: its features by the code that runs later, and what is known of the label of each token. */
export interface Example {
  readonly featuresAt: (i: number, into: Int32Array) => number;
  /** What each word is known by, where common words keep to their labels; null for those that may have any. */
  readonly identities?: readonly (number | null)[];
  /** The label of each token that is right, or those of which one is, where no more is known. */
  readonly right: readonly Uint8Array[];
  /** Whether it was annotated for something else, so that labels are known in part: it has no say in what common words may have. */
  readonly isIndirect?: boolean;
  /** The number of the document that the sequence is from; by default each sequence is one. */
  readonly document?: number;
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  /** False for pairs of labels that cannot follow each other. */
  readonly mayFollow?: (before: string, after: string) => boolean;
  /** Hash bits: features that share a bucket are one. */
  readonly bits: number;
  /** Features seen less often are left out. */
  readonly minCount: number;
  /** Words seen as often keep to the labels that they were seen with; by default none do. */
  readonly vocabularyCount?: number;
  readonly epochs: number;
  readonly rate: number;
  /** The share of features hidden at random at each token, so that none leans on another. */
  readonly dropout: number;
  /** After the epochs, weights below `least` are dropped, and the others learn on for a few more. */
  readonly pruning?: { readonly least: number; readonly epochs: number };
  /** A chain is learned from each, and the mean of them kept: they agree on what is so, and less on what is chance. */
  readonly seeds: readonly number[];
  readonly log: (line: string) => void;
}

/** A sequence ready for learning: the features of token i lie from `starts[i]` to `starts[i + 1]`. */
export interface Compiled {
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
  readonly candidates: readonly Uint8Array[];
  /** Those of the candidates of which one is right. */
  readonly right: readonly Uint8Array[];
}
