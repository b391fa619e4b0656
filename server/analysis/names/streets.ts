import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { BEFORE_STREETS, LOOSE_STREETS, STREETS, WATERS_AND_HEIGHTS, WITHIN_STREETS } from '../lexicon/streets.ts';
import type { WordedParagraph } from './completion.ts';
import { isGivenName } from './model/gazetteer.ts';
import type { Name } from './name.ts';

/**
 * The names, those taken for people whose words and place say that they are streets and rivers ("in Martha Dunn Way", "the River [Raine]"), with
 * the streets that were overlooked: "at 14 Prudence Row".
 */
export function withStreets({ tokens, nameSigns }: WordedParagraph, names: readonly Name[]): readonly Name[] {
  const taken = tokensIn(names, tokens.length);
  const places = names.map((name): Name => {
    const { first, last, type, known } = name;
    if (known || type !== 'person') return name;
    if (isStreet(tokens, name) && !mayBeCalled(tokens, name)) return { ...name, type: 'place' };
    const isRiver = last - first === 1 && WATERS_AND_HEIGHTS.has(tokens[first - 1]?.text ?? '') && !taken[first - 1];
    return isRiver ? { first: first - 1, last, type: 'place' } : name;
  });
  const overlooked = nameSigns.capitals.flatMap((i): Name[] => {
    if (!STREETS.has(tokens[i].text) || taken[i] || isCapitalised(tokens[i + 1])) return [];
    let first = i;
    while (isCapitalised(tokens[first - 1]) && !taken[first - 1]) first--;
    return isStreet(tokens, { first, last: i + 1 }) ? [{ first, last: i + 1, type: 'place' }] : [];
  });
  return overlooked.length > 0 ? [...places, ...overlooked] : places;
}

/** Whether some words end in that for a street, and what stands before them says so: "14 Prudence Row", "on Mill Lane". */
function isStreet(tokens: readonly Token[], { first, last }: Run): boolean {
  if (last - first < 2 || !STREETS.has(tokens[last - 1].text)) return false;
  const before = tokens[first - 1]?.text ?? '';
  const words = LOOSE_STREETS.has(tokens[last - 1].text) ? WITHIN_STREETS : BEFORE_STREETS;
  return words.has(before) || NUMBER.test(before);
}

const NUMBER = /^\d+\p{L}?$/u;

/** "Diane Lane", and of more names whoever is 9. */
function mayBeCalled(tokens: readonly Token[], { first, last }: Run): boolean {
  const isAged = tokens[last]?.text === ',' && /^\d{1,2}$/.test(tokens[last + 1]?.text ?? '');
  return (
    isAged || (last - first === 2 && isGivenName(tokens[first].text) && !NUMBER.test(tokens[first - 1]?.text ?? ''))
  );
}
