import type { Token } from '../article.ts';
import { isCapitalised } from '../document/reading.ts';
import { NOBLE_TITLES, NOT_NOBLE, ROYAL_TITLES } from '../lexicon/titles.ts';
import { isGivenName, Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';

/** Whether a word is a title that has its holder's land behind it: "[Earl] of Kent", "[Princess] Amalie of Thorn". */
export const beginsNoble = ({ text }: Token): boolean => NOBLE_TITLES.has(text) || ROYAL_TITLES.has(text);

/** Makes people of those who are called by their land; what was taken for the whole or a part of it goes. */
export function withNobles(
  tokens: readonly Token[],
  nobles: readonly number[],
  names: readonly Name[],
): readonly Name[] {
  const called = nobles.flatMap((at) => nobleAt(tokens, at) ?? []);
  if (called.length === 0) return names;
  const added = called.filter((noble) => {
    const within = names.filter((name) => name.first < noble.last && name.last > noble.first);
    // "the Duke of Marrow Theatre" was found whole.
    return within.every((name) => !name.known && name.first >= noble.first && name.last <= noble.last);
  });
  const rest = names.filter((name) => !added.some(({ first, last }) => name.first < last && name.last > first));
  return [...rest, ...added];
}

/** "Earl of Kent"; "Princess Amalie of Thorn", but "Prince Hassan" of a country, which is a name by itself. */
function nobleAt(tokens: readonly Token[], first: number): Name | undefined {
  let of = first + 1;
  while (of < first + 3 && isCapitalised(tokens[of])) of++;
  const isNamed = of > first + 1;
  // "John Brandt, 2nd Earl of Clare" has been named.
  if (/^\d+(?:st|nd|rd|th)$/.test(tokens[first - 1]?.text ?? '')) return undefined;
  if (tokens[of]?.text !== 'of' || !isCapitalised(tokens[of + 1])) return undefined;
  if (!isNamed && !NOBLE_TITLES.has(tokens[first].text)) return undefined;
  let last = of + 2;
  while (last < of + 4 && isCapitalised(tokens[last])) last++;
  const land = tokens.slice(of + 1, last).map(({ text }) => text);
  const isCountry = (knownAs(land) & Known.country) !== 0;
  const isThing =
    NOT_NOBLE.has(land[land.length - 1]) || NOT_NOBLE.has(tokens[last]?.text ?? '') || /^['’]s?$/.test(land[0]);
  // "the Duke of Marrow’s XI" is a team.
  if (/^['’]s$/.test(tokens[last]?.text ?? '') && isCapitalised(tokens[last + 1])) return undefined;
  // "Earl Ray Brandt of Tull" is called Earl.
  const isGiven = isNamed && !ROYAL_TITLES.has(tokens[first].text) && isGivenName(tokens[first].text);
  return isThing || isGiven || (isNamed && isCountry) ? undefined : { first, last, type: 'person' };
}
