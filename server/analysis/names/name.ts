import type { EntityType } from '../article.ts';
import type { Run } from '../document/run.ts';
import type { KnownName } from './known-names.ts';

/** A name in the text with its type; titles and articles are no part of it. */
export interface Name extends Run {
  readonly type: EntityType;
  /** Whom the user says it is. */
  readonly known?: KnownName;
}
