import type { Token } from '../article.ts';
import type { Run } from '../document/run.ts';
import { knownPhrasesIn } from './known-phrases.ts';
import { Known } from './model/gazetteer.ts';

/** The countries of several words that a sentence has: "Democratic Republic of the Congo". */
export const countriesIn = (tokens: readonly Token[], sentence: Run): Run[] =>
  knownPhrasesIn(tokens, sentence, (known) => (known & Known.country) !== 0);
