/** The cues that completion offers. None of them judges what is said; those that do are the matter of the rule loaded-cue. */
export interface OfferedCue {
  readonly words: string;
  /** What it is for, in a phrase. */
  readonly use: string;
  /** It stands before its source alone: "according to Reyes". */
  readonly precedes?: true;
}

export const offeredCues: readonly OfferedCue[] = [
  { words: 'said', use: 'Fits whatever is said, and no reader stumbles over it.' },
  { words: 'says', use: 'For interviews, features and what somebody says again and again.' },
  { words: 'added', use: 'Carries on what the same speaker has just said.' },
  { words: 'told', use: 'Names the hearer: “told the council”.' },
  { words: 'asked', use: 'For a question.' },
  { words: 'replied', use: 'For an answer to a question that the copy gives.' },
  { words: 'explained', use: 'For what makes clear how something comes about; it takes it for true.' },
  { words: 'wrote', use: 'For what stands in a letter, a book or a post.' },
  { words: 'according to', use: 'For documents and for what is retold, before the source.', precedes: true },
];
