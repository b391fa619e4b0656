import type { Reading } from '../document/reading.ts';
import type { Cast } from './discourse-entities.ts';
import { firstFilledEnd } from './ranking/scene.ts';

/** What of a cast its text is read by, apart from where the names stand. */
export interface CastSummary extends Pick<Cast, 'entities' | 'owner' | 'roles' | 'genders' | 'guesses'> {
  /** How many names stand in the first paragraph that holds something. */
  readonly firstNames: number;
}

export const castSummary = (
  { paragraphs }: Reading,
  { entities, owner, names, roles, genders, guesses }: Cast,
): CastSummary => {
  const end = firstFilledEnd(paragraphs);
  return { entities, owner, roles, genders, guesses, firstNames: names.filter(({ last }) => last <= end).length };
};

/** Whether two texts name the same entities, each as often and in the same order, and say the same of them. */
export function isSameCast(a: CastSummary, b: CastSummary): boolean {
  return (
    a.entities.length === b.entities.length &&
    a.owner.length === b.owner.length &&
    a.firstNames === b.firstNames &&
    a.owner.every((e, n) => e === b.owner[n]) &&
    a.entities.every((entity, e) => {
      const { type, name, form, known } = b.entities[e];
      return (
        entity.type === type &&
        entity.name === name &&
        entity.form.text === form.text &&
        entity.known === known &&
        a.roles[e]?.text === b.roles[e]?.text &&
        a.genders.get(e) === b.genders.get(e) &&
        a.guesses.get(e) === b.guesses.get(e)
      );
    })
  );
}
