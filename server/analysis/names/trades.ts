import type { Token } from '../article.ts';
import { ROLE_NOUNS } from '../lexicon/roles.ts';
import { LIKELY_TRADE_ENDINGS, TRADE_ENDINGS, TRADES } from '../lexicon/trades.ts';
import { isGivenName, Known, knownAs } from './model/gazetteer.ts';

/** Whether a word in small letters says what a person does: "mayor", "paralegal", "harbourmaster". */
export const isTrade = (small: string): boolean =>
  ROLE_NOUNS.has(small) || TRADES.has(small) || TRADE_ENDINGS.test(small);

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
  if (last - at < 2 || !/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)*$/u.test(text) || isGivenName(text)) return false;
  const known = knownAs([text]);
  const isBeforeFullName = last - at > 2 && isGivenName(tokens[at + 1].text);
  const small = text.toLowerCase();
  if (isTrade(small)) return (known & Known.surname) === 0 || isBeforeFullName;
  return isStart && isBeforeFullName && (known & ~Known.title) === 0 && LIKELY_TRADE_ENDINGS.test(small);
}
