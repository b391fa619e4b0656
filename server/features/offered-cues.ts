import { type Message, told } from '../l10n/translate.ts';

/** The cues that completion offers. None of them judges what is said; those that do are the matter of the rule loaded-cue. */
export interface OfferedCue {
  readonly words: string;
  /** What it is for, in a phrase. */
  readonly use: Message;
  /** It stands before its source alone: "according to Reyes". */
  readonly precedes?: true;
}

export const offeredCues: readonly OfferedCue[] = [
  { words: 'said', use: told('Fits whatever is said, and no reader stumbles over it.') },
  { words: 'says', use: told('For interviews, features and what somebody says again and again.') },
  { words: 'added', use: told('Carries on what the same speaker has just said.') },
  { words: 'told', use: told('Names the hearer: “told the council”.') },
  { words: 'asked', use: told('For a question.') },
  { words: 'replied', use: told('For an answer to a question that the copy gives.') },
  { words: 'explained', use: told('For what makes clear how something comes about; it takes it for true.') },
  { words: 'wrote', use: told('For what stands in a letter, a book or a post.') },
  { words: 'according to', use: told('For documents and for what is retold, before the source.'), precedes: true },
];
