import type { EntityType } from '../article.ts';
import type { KnownName } from '../names/known-names.ts';
import type { NameForm } from './name-forms.ts';

/** All names of one person or thing; `names` index the list of names, in order. */
export interface NamedEntity {
  readonly type: EntityType;
  /** The fullest form. */
  readonly name: string;
  readonly form: NameForm;
  readonly names: readonly number[];
  /** Whom the user says it is. */
  readonly known?: KnownName;
}
