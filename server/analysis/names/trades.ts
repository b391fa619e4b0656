import type { Token } from '../article.ts';
import { wordsOf } from '../document/words.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import {
  COMPOUND_TRADE,
  LIKELY_TRADE_ENDINGS,
  TRADE_ENDINGS,
  TRADES,
  TRADES_AND_SURNAMES,
  TRADES_HARDLY_GIVEN,
} from '../lexicon/trades.ts';
import { isGivenName, Known, knownAs } from './model/gazetteer.ts';

/** Whether a word in small letters says what a person does: "mayor", "paralegal", "harbourmaster". */
export const isTrade = (small: string): boolean =>
  ROLE_NOUNS.has(small) || TRADES.has(small) || TRADE_ENDINGS.test(small) || isCompound(small);

/** "ferryman"; no name that only ends alike, such as "Asaduzzaman": what goes before must be a word. */
function isCompound(small: string): boolean {
  const stem = COMPOUND_TRADE.exec(small)?.[1];
  return stem !== undefined && wordsOf([{ text: stem }])[0].clusters[0] !== 0;
}

/** The same, guessed at where it need not be sure: "the daughter of poisoner Dana Reyes". */
export const isLikelyTrade = (small: string): boolean => isTrade(small) || LIKELY_TRADE_ENDINGS.test(small);

/**
 * Whether the first word of a person's name is a trade and none of the name: "Ferryman Otis Lund", "Streamer Mia Kent". What may be a
 * surname as well is one only before a given name: "Baker Mia Kent", but the tennis player "Baker Kent".
 *
 * @param isStart whether a sentence begins there, so that any word has a capital
 */
export function isTradeBefore(tokens: readonly Token[], at: number, last: number, isStart: boolean): boolean {
  const { text } = tokens[at];
  if (
    last - at < 2 ||
    !/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(text) ||
    (isGivenName(text) && !TRADES_HARDLY_GIVEN.has(text.toLowerCase()))
  )
    return false;
  const known = knownAs([text]);
  const isBeforeFullName = last - at > 2 && isGivenName(tokens[at + 1].text);
  const small = text.toLowerCase();
  if (isTrade(small)) return isBeforeFullName || ((known & Known.surname) === 0 && !TRADES_AND_SURNAMES.has(small));
  return isStart && isBeforeFullName && (known & ~Known.title) === 0 && LIKELY_TRADE_ENDINGS.test(small);
}
