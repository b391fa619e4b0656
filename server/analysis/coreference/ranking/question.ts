import type { Attributed } from '../../attributions/attributed.ts';
import type { Reading } from '../../document/reading.ts';
import type { Discourse } from '../discourse.ts';
import type { Cast } from '../discourse-entities.ts';
import type { Point } from '../point.ts';
import type { Referring, ReferringKind } from '../referring.ts';

/** What refers, and all that was said before it. */
export interface Question {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly discourse: Discourse;
  readonly at: Point;
  readonly kind: ReferringKind;
  /** Null where there are no words. */
  readonly referring: Referring | null;
  /** The attribution of which it is the source, if of one. */
  readonly attributed: Attributed | null;
  /** Who says what it stands in, as far as that is known. */
  readonly within: number | null;
  /** Its index, by which those who teach know it. */
  readonly index: number;
  /** Whether it is asked also what speaks for whom. */
  readonly isTraced: boolean;
  /** Those who cannot be meant: who says "I" there, who does something to whoever is meant. */
  readonly barred: readonly (number | null)[];
}
