import type { TokenizedParagraph } from '../document/joined.ts';
import type { Name } from './name.ts';
import type { NameSigns } from './name-signs.ts';

/** A paragraph as names are completed in it; indexes count from its first token. */
export interface WordedParagraph extends Pick<TokenizedParagraph, 'tokens' | 'words' | 'starts' | 'sentences'> {
  readonly nameSigns: NameSigns;
}

/** What a text is told of its names by all its paragraphs. */
export interface Told {
  has(told: string): boolean;
  all(): Iterable<string>;
}

/**
 * One of the ways in which names are completed: what is told of a name in one paragraph holds in all of them, and each is completed by
 * itself, by what is told.
 */
export interface Completion {
  /** What a paragraph tells the text, for its names so far: that somebody is called "Ines Brandt". None where each stands for itself. */
  readonly told?: (paragraph: WordedParagraph, names: readonly Name[]) => readonly string[];
  /** Whether what is told is not so where the text also has it with a small first letter. */
  readonly isUnlessSmall?: boolean;
  /** The names of a paragraph, given in any order, none over another. */
  readonly complete: (paragraph: WordedParagraph, names: readonly Name[], told: Told) => readonly Name[];
}
