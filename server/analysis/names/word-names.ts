import type { Token } from '../article.ts';
import { tokensIn } from '../document/reading.ts';
import type { Completion, Told } from './completion.ts';
import type { Name } from './name.ts';
import type { WordName } from './word-name-signs.ts';

/** Adds those of the given names that are words who were overlooked; `perhaps` only where the text names somebody so. */
export const wordNames: Completion = {
  told: ({ tokens, nameSigns }, names) => {
    const taken = tokensIn(names, tokens.length);
    const persons = names.filter(({ type }) => type === 'person').map(({ first }) => first);
    const sure = nameSigns.wordNames.filter(({ at, reads }) => !taken[at] && reads !== 'perhaps').map(({ at }) => at);
    return [...persons, ...sure].map((at) => tokens[at].text);
  },
  complete: ({ tokens, nameSigns }, names, told) => withWordNames(tokens, nameSigns.wordNames, names, told),
};

/** @param told by what persons are called */
function withWordNames(
  tokens: readonly Token[],
  wordNames: readonly WordName[],
  names: readonly Name[],
  told: Told,
): readonly Name[] {
  if (wordNames.length === 0) return names;
  const taken = tokensIn(names, tokens.length);
  const free = wordNames.filter(({ at }) => !taken[at]);
  const surnames = new Map(names.filter(isSingle).map((name) => [name.first, name]));
  const replaced = new Set<Name>();
  const full = free.flatMap(({ at, reads }): Name[] => {
    const surname = surnames.get(at + 1);
    if (reads !== 'full' || (taken[at + 1] && surname?.type !== 'person')) return [];
    if (surname) replaced.add(surname);
    return [{ first: at, last: at + 2, type: 'person' }];
  });
  const isCalled = ({ at, reads }: WordName): boolean => reads !== 'full' && told.has(tokens[at].text);
  const alone = free.filter(isCalled).map(({ at }): Name => ({ first: at, last: at + 1, type: 'person' }));
  return [...names.filter((name) => !replaced.has(name)), ...full, ...alone];
}

const isSingle = ({ first, last, known }: Name): boolean => last - first === 1 && !known;
