import type { Token } from '../article.ts';
import { isCapitalised } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { trimmed } from '../document/trimmed.ts';
import { PEERAGE } from '../lexicon/titles.ts';
import { bodiesIn } from './body-phrases.ts';
import { beginsMetonym } from './metonyms.ts';
import { isGivenName } from './model/gazetteer.ts';
import { countriesIn } from './multiword-countries.ts';
import { beginsNoble } from './nobles.ts';
import { isHonorific, isTitle } from './titles.ts';
import { isTrade } from './trades.ts';
import { type WordName, wordNamesIn } from './word-name-signs.ts';

/** What of a stretch of tokens may make or lengthen a name, by its words alone: indexes of tokens, in order. */
export interface NameSigns {
  /** The words that begin with a capital. */
  readonly capitals: readonly number[];
  /** "Mr", "Sen.", "Lady", with a capital. */
  readonly honorifics: readonly number[];
  /** The first of two words of a full name behind a trade: "drummer [Kit] Lowe". */
  readonly traded: readonly number[];
  /** The first words of seats and regions: "Kremlin". */
  readonly metonyms: readonly number[];
  /** "Earl", "Princess" */
  readonly nobles: readonly number[];
  readonly wordNames: readonly WordName[];
  /** The countries of several words, none over another. */
  readonly countries: readonly Run[];
  /** The known bodies of several words, none over another. */
  readonly bodies: readonly Run[];
}

/** The signs of a paragraph; `sentences` cover its tokens, each of which has a tag. */
export function nameSigns(tokens: readonly Token[], sentences: readonly Run[], tags: readonly string[]): NameSigns {
  const capitals: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isCapitalised(tokens[i])) capitals.push(i);
  return trimmed({
    capitals,
    honorifics: capitals.filter((i) => isHonorific(tokens[i]) || PEERAGE.has(tokens[i].text)),
    traded: capitals.filter((i) => isTraded(tokens, i)),
    metonyms: capitals.filter((i) => beginsMetonym(tokens[i])),
    nobles: capitals.filter((i) => beginsNoble(tokens[i])),
    wordNames: wordNamesIn(tokens, tags, sentences),
    countries: sentences.flatMap((sentence) => countriesIn(tokens, sentence)),
    bodies: sentences.flatMap((sentence) => bodiesIn(tokens, sentence)),
  });
}

/** Whether a given name stands behind a trade and before a word that may be a surname. */
const isTraded = (tokens: readonly Token[], i: number): boolean =>
  i > 0 &&
  isTrade(tokens[i - 1].text.toLowerCase()) &&
  [i, i + 1].every((at) => /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(tokens[at]?.text ?? '')) &&
  !isTitle(tokens[i + 1]) &&
  tokens[i + 2]?.text !== '&' &&
  isGivenName(tokens[i].text);
