import type { AttributionType, Span } from '../analysis/article.ts';

/** An attribution, a quotation that lacks one, or what holds such: a heading, a speaker. */
export interface OutlineItem {
  /** Who says it in short, and the first words: “Reyes: “We have been lucky…””. Never empty. */
  readonly name: string;
  /** What the name leaves out: why no source is needed, how often a speaker is quoted. */
  readonly detail: string;
  /** The speaker’s name, else the source’s words, else what is said of their lack; a heading has none. */
  readonly who?: string;
  /** The first words of the content; of what holds items there are none. */
  readonly words?: string;
  readonly kind: AttributionType | 'unattributed' | 'exempt' | 'section' | 'speaker';
  /** With source and cue. */
  readonly range: Span;
  /** The content, from its first to its last word; lies within the range. */
  readonly selection: Span;
  /** Attributions that the content itself holds, and what stands below a heading or is of a speaker. */
  readonly children: readonly OutlineItem[];
}
