import type { EntityType } from '../article.ts';
import { JoinedList } from '../document/joined-list.ts';
import { firstsOf, type Run } from '../document/run.ts';
import type { KnownName } from './known-names.ts';

/** A name in the text with its type; titles and articles are no part of it. */
export interface Name extends Run {
  readonly type: EntityType;
  /** Whom the user says it is. */
  readonly known?: KnownName;
}

/** The same name so many tokens further on. */
export const shiftedName = (name: Name, by: number): Name =>
  by === 0 ? name : { ...name, first: name.first + by, last: name.last + by };

/** The names of paragraphs in one list. */
export type NameList = JoinedList<readonly Name[], Name>;

export const newNameList = (): NameList => new JoinedList((own, from) => own.map((name) => shiftedName(name, from)));

/** The names of paragraphs in one list, by the tokens of the text. */
export const joinedNames = (
  own: readonly (readonly Name[])[],
  paragraphs: readonly Run[],
  kept = newNameList(),
): readonly Name[] => kept.of(own, firstsOf(paragraphs));
