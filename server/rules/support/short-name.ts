import type { Entity } from '../../analysis/article.ts';

/** What an article calls a person again: the surname, where it stands among the aliases, else the full name. */
export function shortName({ name, aliases }: Entity): string {
  const surnames = aliases.filter((alias) => !alias.includes(' ') && name.endsWith(` ${alias}`));
  return surnames[0] ?? name;
}
