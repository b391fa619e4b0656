import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import { NOT_NOBLE, NOT_PEER, PEERAGE } from '../lexicon/titles.ts';
import type { WordedParagraph } from './completion.ts';
import type { Name } from './name.ts';
import { isPlainCourtesy, isTitle } from './titles.ts';

/** Adds those who were overlooked after a title: "Senator Baker", and "Ms P" whom a court does not name. */
export function withTitled({ tokens, nameSigns }: WordedParagraph, names: readonly Name[]): Name[] {
  const taken = tokensIn(names, tokens.length);
  const isName = (i: number): boolean =>
    /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(tokens[i]?.text ?? '') &&
    !taken[i] &&
    !isTitle(tokens[i]) &&
    // "Gen Zers" is a generation.
    !/^Zers?$/.test(tokens[i].text);
  const isLetter = (i: number): boolean => /^(?!I$)\p{Lu}\.?$/u.test(tokens[i]?.text ?? '') && !taken[i];
  const overlooked = nameSigns.honorifics.flatMap((i): Name[] => {
    if (taken[i]) return [];
    let last = i + 1;
    // "She asked Prof. A week later": a letter by itself is whom a court does not name.
    if (isLetter(last) && (isName(last + 1) || isPlainCourtesy(tokens[i]))) last++;
    while (isName(last)) last++;
    if (PEERAGE.has(tokens[i].text) && !isPeer(tokens, i + 1, last)) return [];
    return last === i + 1 ? [] : [{ first: i + 1, last, type: 'person' }];
  });
  return [...names, ...overlooked];
}

/** "Lady [Penrose]"; not "Lord [Provost]", "Lord [Nelson] Street". */
const isPeer = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first < 3 &&
  !NOT_PEER.has(tokens[first]?.text ?? '') &&
  !NOT_NOBLE.has(tokens[last]?.text ?? '') &&
  !NOT_NOBLE.has(tokens[last - 1].text);

/** Adds those of full name who were overlooked after what they do: "Drummer Kit Lowe". */
export function withTraded({ tokens, nameSigns }: WordedParagraph, names: readonly Name[]): Name[] {
  const taken = tokensIn(names, tokens.length);
  const overlooked = nameSigns.traded.flatMap((first): Name[] => {
    const last = first + 2;
    // In "the painter Dana Reyes Prize" the name goes on.
    const isFree = !taken[first - 1] && !taken[first] && !taken[first + 1] && !isCapitalised(tokens[last]);
    return isFree ? [{ first, last, type: 'person' }] : [];
  });
  return [...names, ...overlooked];
}
