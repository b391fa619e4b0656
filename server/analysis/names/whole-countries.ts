import type { Token } from '../article.ts';
import type { Run } from '../document/run.ts';
import type { Name } from './name.ts';
import { NamesByToken } from './names-by-token.ts';

/**
 * Takes the names of countries that are of several words whole: "Democratic Republic of the Congo" is no "Congo".
 *
 * @param all wherever the tokens have one
 */
export function withCountries(tokens: readonly Token[], all: readonly Run[], names: readonly Name[]): readonly Name[] {
  if (all.length === 0) return names;
  const nameAt = new NamesByToken(names, tokens.length);
  const replaced = new Set<Name>();
  const countries = all
    .map(({ first, last }): Name => ({ first, last, type: 'place' }))
    .filter((country) => {
      const within = new Set<Name>();
      for (let i = country.first; i < country.last; i++) {
        const name = nameAt.get(i);
        if (name) within.add(name);
      }
      const isFormal = tokens.slice(country.first, country.last).some(({ text }) => text === 'of');
      // "Hong Kong" in "Hong Kong Open" is found in none.
      if (within.size === 0) return isFormal;
      for (const name of within) {
        if (name.first < country.first || name.last > country.last || name.known) return false;
        // A country of common words may be a team: "South Africa won".
        if (name.last - name.first === country.last - country.first && !isFormal) return false;
      }
      for (const name of within) replaced.add(name);
      return true;
    });
  return [...names.filter((name) => !replaced.has(name)), ...countries];
}
