import type { Article, Attribution, Span } from './article.ts';
import type { Reader, Role } from './attributions/drafted.ts';
import type { Way } from './coreference/referent.ts';
import type { ReferringKind } from './coreference/referring.ts';
import type { Sign } from './coreference/trace.ts';

/** An article, and how its attributions came to be what they are. Plain data in offsets, as the Article is. */
export interface Explained {
  readonly article: Article;
  /** Those of the article, in its order. */
  readonly attributions: readonly ExplainedAttribution[];
  /** What was taken for one and is none, in the order in which they were dropped. */
  readonly dropped: readonly DroppedAttribution[];
}

export interface ExplainedAttribution extends History {
  readonly attribution: Attribution;
  /** Null where it was not asked. */
  readonly speaker: ExplainedSpeaker | null;
}

export interface DroppedAttribution extends History {
  /** The pass that dropped it. */
  readonly by: string;
}

/** How an attribution was read, and what passes made of it. */
export interface History {
  readonly reader: Reader;
  /** The source, the cue, the content, as they are in the end. */
  readonly parts: readonly SetPart[];
  /** How sure the reader is of it, 0 to 1, apart from who the speaker is. */
  readonly confidence: number;
  readonly evidence: string;
  /** In the order in which the passes ran. */
  readonly changes: readonly ExplainedChange[];
}

/** A part, and the passes, or else the readers, that set its edges. */
export interface SetPart extends Span {
  readonly role: Role;
  readonly startBy: string;
  readonly endBy: string;
}

export interface ExplainedChange {
  /** The pass. */
  readonly by: string;
  /** Null where it has added the attribution. */
  readonly before: DraftedSpans | null;
  readonly after: DraftedSpans;
}

/** An attribution between two passes. */
export interface DraftedSpans {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly confidence: number;
  readonly evidence: string;
}

/** Whom a source, or a silence, stands for, and who else was considered. */
export interface ExplainedSpeaker {
  readonly by: Way;
  /** Null where nobody was taken. */
  readonly taken: { readonly name: string; readonly confidence: number; readonly evidence: string } | null;
  /** Who was weighed where there was no name, the likeliest first. */
  readonly search: { readonly kind: ReferringKind; readonly candidates: readonly Candidate[] } | null;
}

/** Somebody weighed, or nobody (null): how likely, and what speaks for and against, the strongest first. */
export interface Candidate {
  readonly name: string | null;
  readonly share: number;
  readonly signs: readonly Sign[];
}
