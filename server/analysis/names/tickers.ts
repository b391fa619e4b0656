import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { EXCHANGES } from '../lexicon/exchanges.ts';
import type { Name } from './name.ts';

/**
 * The names without those of tickers, "Osk Foods (NYSE: OSK)", and of a politician’s party with a place, "R-Tull"; with the firm that a ticker stands
 * behind.
 *
 * @param capitals the tokens that begin with a capital
 */
export function withoutTickers(
  tokens: readonly Token[],
  capitals: readonly number[],
  names: readonly Name[],
): readonly Name[] {
  const tickers = capitals.flatMap((i) => tickerAt(tokens, i));
  if (tickers.length === 0 && !names.some((name) => isPartyOfPlace(tokens, name))) return names;
  const taken = tokensIn(tickers, tokens.length);
  const others = names.filter((name) => name.known || (!taken[name.first] && !isPartyOfPlace(tokens, name)));
  const named = tokensIn(others, tokens.length);
  const firms = tickers.flatMap(({ first }) => firmBefore(tokens, first, named));
  return [...others, ...firms];
}

/** The bracket around a ticker, whose exchange stands at a token. */
function tickerAt(tokens: readonly Token[], i: number): Run[] {
  const [bracket, exchange, colon] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isTicker = /^[([]$/.test(bracket?.text ?? '') && EXCHANGES.has(exchange.text) && colon?.text === ':';
  if (!isTicker) return [];
  let last = i + 2;
  while (last < i + MAX_TICKER_TOKENS && last < tokens.length && !/^[)\]]$/.test(tokens[last].text)) last++;
  return [{ first: i - 1, last: last + 1 }];
}

/** A bracket has a ticker or a few: "(LSE: OSK, ASX: OSL)". */
const MAX_TICKER_TOKENS = 12;

/** The firm that ends before a token: all words with capitals, none of which is in a name. */
function firmBefore(tokens: readonly Token[], last: number, named: Uint8Array): Name[] {
  let first = last;
  while (isCapitalised(tokens[first - 1]) && !named[first - 1]) first--;
  return first < last && !named[first - 1] ? [{ first, last, type: 'organization' }] : [];
}

/** "R-Tull", "D-Tull". */
const isPartyOfPlace = (tokens: readonly Token[], { first, last }: Run): boolean =>
  /^[DIR](?:-\p{Lu}.*)?$/u.test(tokens[first].text) &&
  (last - first === 1 ? tokens[first].text.length > 1 : tokens[first + 1].text === '-');
