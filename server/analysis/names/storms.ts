import type { Token } from '../article.ts';
import type { Completion } from './completion.ts';
import type { Name } from './name.ts';

const STORMS: ReadonlySet<string> = new Set(['Cyclone', 'Hurricane', 'Typhoon']);

/** "Cyclone Ines" is no person, nor is "Ines" in the rest of the text. */
export const storms: Completion = {
  told: ({ tokens }, names) =>
    names.filter((name) => stormStart(tokens, name) !== undefined).map(({ last }) => tokens[last - 1].text),
  complete: ({ tokens }, names, told) =>
    names.map((name): Name => {
      const start = stormStart(tokens, name);
      if (start !== undefined) return { first: start, last: name.last, type: 'event' };
      const isCalled = !name.known && name.last - name.first === 1 && told.has(tokens[name.first].text);
      return isCalled ? { ...name, type: 'event' } : name;
    }),
};

/** Where a storm’s name of one word begins with what it is; undefined where a name is none. */
function stormStart(tokens: readonly Token[], name: Name): number | undefined {
  const first = STORMS.has(tokens[name.first - 1]?.text) ? name.first - 1 : name.first;
  return !name.known && name.last - first === 2 && STORMS.has(tokens[first].text) ? first : undefined;
}
