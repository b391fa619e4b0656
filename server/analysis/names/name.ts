import type { EntityType } from '../article.ts';
import type { Run } from '../document/run.ts';
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

/** The names of paragraphs in one list, by the tokens of the text. */
export function joinedNames(own: readonly (readonly Name[])[], paragraphs: readonly Run[]): Name[] {
  const names: Name[] = [];
  own.forEach((some, p) => {
    for (const name of some) names.push(shiftedName(name, paragraphs[p].first));
  });
  return names;
}
