import type { Token } from '../article.ts';
import type { Run } from '../document/run.ts';
import { knownPhrasesIn } from './known-phrases.ts';
import { Known } from './model/gazetteer.ts';

/** The bodies of several words that a sentence has and that are known as nothing else: "JP Morgan", "Hull City". */
export const bodiesIn = (tokens: readonly Token[], sentence: Run): Run[] =>
  knownPhrasesIn(tokens, sentence, isBody, (word) => JOINING.has(word));

/** What stands between the capitals of a body: "Marks & Spencer", "Médecins Sans Frontières", "Doctors of the World". */
const JOINING: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  '&',
  '-',
  '.',
  '’s',
  "'s",
  '’',
  "'",
  'de',
  'des',
  'du',
  'et',
]);

const isBody = (known: number): boolean => known !== 0 && (known & ~(Known.organization | Known.team)) === 0;
