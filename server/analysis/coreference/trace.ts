import type { Resolved } from './referent.ts';
import type { ReferringKind } from './referring.ts';

/** What speaks for somebody, or against: a feature in words, and its weight. */
export interface Sign {
  readonly name: string;
  readonly weight: number;
}

/** Somebody who may be meant, or nobody (null): how likely, and why. */
export interface Weighed {
  readonly entity: number | null;
  readonly share: number;
  readonly signs: readonly Sign[];
}

/** Something that refers, or a silence, and who was weighed for it, nobody last. */
export interface Search {
  readonly kind: ReferringKind;
  readonly weighed: readonly Weighed[];
}

/** How each source found whom it stands for. Whoever asks why hands one in to be filled; the analysis itself keeps none. */
export class SpeakerTrace {
  /** What everybody is called who may be meant, also a body that the article leaves out, for it has no name of its own and says nothing. */
  names: readonly string[] = [];
  /** By the first token of the pronoun or the noun. */
  readonly searches = new Map<number, Search>();
  /** By the index of an attribution without a source. */
  readonly silences = new Map<number, Search>();
  /** By the index of the attribution. */
  readonly sources = new Map<number, Resolved>();
}
