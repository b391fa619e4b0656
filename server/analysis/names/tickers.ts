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
export function withoutTickers(tokens: readonly Token[], capitals: readonly number[], names: readonly Name[]): Name[] {
  const tickers = capitals.flatMap((i) => tickerAt(tokens, i));
  const taken = tokensIn(tickers, tokens.length);
  const others = names.filter((name) => name.known || (!taken[name.first] && !isPartyOfPlace(tokens, name)));
  const ends = new Set(others.map(({ last }) => last));
  const firms = tickers
    .filter(({ first }) => !ends.has(first))
    .flatMap(({ first }) => firmBefore(tokens, first, others));
  return [...others, ...firms];
}

/** The bracket around a ticker, whose exchange stands at a token. */
function tickerAt(tokens: readonly Token[], i: number): Run[] {
  // Before the first token there is none.
  const isTicker =
    /^[([]$/.test(tokens[i - 1]?.text ?? '') && EXCHANGES.has(tokens[i].text) && tokens[i + 1]?.text === ':';
  if (!isTicker) return [];
  let last = i + 2;
  while (last < i + MAX_TICKER_TOKENS && last < tokens.length && !/^[)\]]$/.test(tokens[last].text)) last++;
  return [{ first: i - 1, last: last + 1 }];
}

/** A bracket has a ticker or a few: "(LSE: OSK, ASX: OSL)". */
const MAX_TICKER_TOKENS = 12;

/** The firm that ends before a token: all words with capitals that are in no name. */
function firmBefore(tokens: readonly Token[], last: number, names: readonly Name[]): Name[] {
  const taken = tokensIn(names, tokens.length);
  let first = last;
  while (isCapitalised(tokens[first - 1]) && !taken[first - 1]) first--;
  return first < last && !taken[first - 1] ? [{ first, last, type: 'organization' }] : [];
}

/** "R-Tull", "D-Tull". */
const isPartyOfPlace = (tokens: readonly Token[], { first, last }: Run): boolean =>
  /^[DIR](?:-\p{Lu}.*)?$/u.test(tokens[first].text) &&
  (last - first === 1 ? tokens[first].text.length > 1 : tokens[first + 1].text === '-');
