import type { Article, Entity } from '../analysis/article.ts';
import { once } from './once.ts';

/** What the article calls somebody again: the surname, where it has it and nobody else in it goes by it, else the full name. */
export const shortNameIn = (article: Article, entity: Entity): string => shortNames(article).get(entity) ?? entity.name;

const shortNames = once(({ entities }: Article): ReadonlyMap<Entity, string> => {
  const surnames = entities.map(surnameOf);
  const bearers = new Map<string, number>();
  for (const name of surnames) if (name !== undefined) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return new Map(
    entities.map((entity, i) => {
      const surname = surnames[i];
      const isAlone = surname !== undefined && bearers.get(surname) === 1;
      return [entity, isAlone && entity.aliases.includes(surname) ? surname : entity.name];
    }),
  );
});

/** The end of a person’s name by which the article calls them, be it of two words, else the last word: “Reyes”, “de la Cruz”. */
function surnameOf({ type, name, aliases }: Entity): string | undefined {
  if (type !== 'person' || !name.includes(' ')) return undefined;
  return aliases.find((alias) => name.endsWith(` ${alias}`)) ?? name.slice(name.lastIndexOf(' ') + 1);
}
