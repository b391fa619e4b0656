import type { AttributionClass, AttributionType, Span } from '../article.ts';
import type { Run } from '../document/run.ts';

/** An attribution before it is known who the source is. */
export interface Attributed {
  readonly type: AttributionType;
  readonly class: AttributionClass;
  readonly content: readonly Span[];
  readonly cue: Run;
  readonly source: Run | null;
  readonly confidence: number;
  readonly evidence: string;
}
