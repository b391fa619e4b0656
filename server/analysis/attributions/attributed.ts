import type { AttributionClass, AttributionType } from '../article.ts';
import type { Found } from './drafted.ts';

/** An attribution as it leaves the draft, before it is known who the source is. */
export interface Attributed extends Found {
  readonly type: AttributionType;
  readonly class: AttributionClass;
}
