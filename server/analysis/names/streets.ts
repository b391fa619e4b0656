import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import { HIGHWAYS, STREETS, WATERS_AND_HEIGHTS } from '../lexicon/streets.ts';
import type { WordedParagraph } from './completion.ts';
import { isGivenName } from './model/gazetteer.ts';
import type { Name } from './name.ts';

/**
 * The names, those taken for places whose words say that they are ("Martha Dunn Way", "the River [Raine]"), with the streets that were
 * overlooked: "at 14 Prudence Row".
 */
export function withStreets({ tokens, nameSigns }: WordedParagraph, names: readonly Name[]): readonly Name[] {
  const taken = tokensIn(names, tokens.length);
  const places = names.map((name): Name => {
    if (name.known || name.type === 'place') return name;
    if (isStreet(tokens, name)) return { ...name, type: 'place' };
    const isRiver = WATERS_AND_HEIGHTS.has(tokens[name.first - 1]?.text ?? '') && !taken[name.first - 1];
    return isRiver ? { first: name.first - 1, last: name.last, type: 'place' } : name;
  });
  const overlooked = nameSigns.capitals.flatMap((i): Name[] => {
    if (!STREETS.has(tokens[i].text) || taken[i] || isCapitalised(tokens[i + 1])) return [];
    let first = i;
    while (isCapitalised(tokens[first - 1]) && !taken[first - 1]) first--;
    const isPlace = first < i && (isNumber(tokens[first - 1]) || HIGHWAYS.has(tokens[first - 1]?.text ?? ''));
    return isPlace ? [{ first, last: i + 1, type: 'place' }] : [];
  });
  return overlooked.length > 0 ? [...places, ...overlooked] : places;
}

/** Whether the name of a person has the last word of a street, as a surname of which only a given name stands: "Diane Lane". */
function isStreet(tokens: readonly Token[], { first, last, type }: Name): boolean {
  if (type !== 'person' || last - first < 2 || !STREETS.has(tokens[last - 1].text)) return false;
  return last - first > 2 || !isGivenName(tokens[first].text) || isNumber(tokens[first - 1]);
}

const isNumber = (token: Token | undefined): boolean => /^\d+\p{L}?$/u.test(token?.text ?? '');
