import type { AttributionClass, AttributionType } from '../article.ts';
import type { Run } from '../document/run.ts';

/** An attribution before it is known who the source is. */
export interface Attributed {
  readonly type: AttributionType;
  readonly class: AttributionClass;
  /** What is said, in order: no run reaches into the next. */
  readonly content: readonly Run[];
  readonly cue: Run;
  readonly source: Run | null;
  readonly confidence: number;
  readonly evidence: string;
}
