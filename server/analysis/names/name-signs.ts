import type { Token } from '../article.ts';
import { isCapitalised } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { bodiesIn } from './known-bodies.ts';
import { beginsMetonym } from './metonyms.ts';
import { countriesIn } from './multiword-countries.ts';
import { isHonorific } from './titles.ts';

/** What of a stretch of tokens may make or lengthen a name, by its words alone: indexes of tokens, in order. */
export interface NameSigns {
  /** The words that begin with a capital. */
  readonly capitals: readonly number[];
  /** "Mr", "Sen.", with a capital. */
  readonly honorifics: readonly number[];
  /** The first words of seats and regions: "Kremlin". */
  readonly metonyms: readonly number[];
  /** The countries of several words, none over another. */
  readonly countries: readonly Run[];
  /** The known bodies of several words, none over another. */
  readonly bodies: readonly Run[];
}

/** The signs of a paragraph; `sentences` cover its tokens. */
export function nameSigns(tokens: readonly Token[], sentences: readonly Run[]): NameSigns {
  const capitals: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isCapitalised(tokens[i])) capitals.push(i);
  return {
    capitals,
    honorifics: capitals.filter((i) => isHonorific(tokens[i])),
    metonyms: capitals.filter((i) => beginsMetonym(tokens[i])),
    countries: sentences.flatMap((sentence) => countriesIn(tokens, sentence)),
    bodies: sentences.flatMap((sentence) => bodiesIn(tokens, sentence)),
  };
}

/** The signs of paragraphs that lie one after another; `firsts` are their first tokens. */
export function joinedSigns(paragraphs: readonly NameSigns[], firsts: readonly number[]): NameSigns {
  const joined = {
    capitals: [] as number[],
    honorifics: [] as number[],
    metonyms: [] as number[],
    countries: [] as Run[],
    bodies: [] as Run[],
  };
  paragraphs.forEach(({ capitals, honorifics, metonyms, countries, bodies }, p) => {
    const from = firsts[p];
    for (const i of capitals) joined.capitals.push(from + i);
    for (const i of honorifics) joined.honorifics.push(from + i);
    for (const i of metonyms) joined.metonyms.push(from + i);
    for (const { first, last } of countries) joined.countries.push({ first: from + first, last: from + last });
    for (const { first, last } of bodies) joined.bodies.push({ first: from + first, last: from + last });
  });
  return joined;
}
