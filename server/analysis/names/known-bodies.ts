import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { PERSONAL_RELATIVES } from '../lexicon/clause-words.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Completion, Told } from './completion.ts';
import { spacedWords } from './in-names.ts';
import { isGivenName } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import { NamesByToken } from './names-by-token.ts';
import { isTitle } from './titles.ts';

/** Whether a word with a capital beside a body may be part of a longer name: no title, and not just the beginning of its sentence. */
const isNamePart = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapitalised(token) &&
  !BEGINNINGS.has(token.text.toLowerCase()) &&
  !isTitle(token) &&
  token.text !== 'CEO';

const BEGINNINGS: ReadonlySet<string> = new Set(
  'a after against an and as at because before both but by for from if in like of on only since so than that the then to under when while with'.split(
    ' ',
  ),
);

/**
 * Adds the known bodies that were overlooked or taken for something else, but for those that are part of a longer name, or called like
 * a person whom the text has: "Charles Schwab" is one where "Schwab" alone is, and where it is "Mr Charles Schwab".
 */
export const knownBodies: Completion = {
  told: ({ tokens, nameSigns: { bodies } }, names) => [
    ...names
      .filter(({ first, last, type }) => type === 'person' && last - first === 1)
      .map(({ first }) => tokens[first].text),
    ...bodies
      .filter((run) => mayBePerson(tokens, run) && isToldPerson(tokens, run))
      .map((run) => spacedWords(tokens, run)),
  ],
  complete: ({ tokens, nameSigns }, names, told) => withKnownBodies(tokens, nameSigns.bodies, names, told),
};

function withKnownBodies(
  tokens: readonly Token[],
  bodies: readonly Run[],
  names: readonly Name[],
  told: Told,
): readonly Name[] {
  if (bodies.length === 0) return names;
  const at = new NamesByToken(names, tokens.length);
  const isPerson = (run: Run): boolean =>
    mayBePerson(tokens, run) && (told.has(tokens[run.last - 1].text) || told.has(spacedWords(tokens, run)));
  const whole = bodies.filter(({ first, last }) => {
    if (!at.areWhole({ first, last }) || isPerson({ first, last })) return false;
    const isAlone = !at.has(first - 1) && !isNamePart(tokens[last]) && !isNamePart(tokens[first - 1]);
    // "Kelm Hull City Road": what is in no name must stand by itself.
    return at.get(first)?.last === last || isAlone;
  });
  const taken = tokensIn(whole, tokens.length);
  const others = names.filter(({ first, last }) => !taken.subarray(first, last).includes(1));
  return [...others, ...whole.map(({ first, last }): Name => ({ first, last, type: 'organization' }))];
}

/** Whether a body is called as a person may be: "Charles Schwab". */
const mayBePerson = (tokens: readonly Token[], { first, last }: Run): boolean =>
  last - first === 2 && isGivenName(tokens[first].text);

/** Whether what stands around a name is said of a person: a role or a title before it, an age or "who" behind it. */
function isToldPerson(tokens: readonly Token[], { first, last }: Run): boolean {
  const before = tokens[first - 1];
  const next = tokens[last]?.text === ',' ? last + 1 : last;
  return (
    (before !== undefined && (isTitle(before) || ROLE_NOUNS.has(before.text.toLowerCase()))) ||
    PERSONAL_RELATIVES.has(tokens[next]?.text ?? '') ||
    (next > last && /^\d{1,2}$/.test(tokens[next]?.text ?? ''))
  );
}
