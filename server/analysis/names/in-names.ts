import type { Token } from '../article.ts';
import { isCapitalised } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { CALENDAR } from '../lexicon/times.ts';

/** The words of a run of tokens with a blank between each, by which a text is told of a name. */
export const spacedWords = (tokens: readonly Token[], { first, last }: Run): string =>
  tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ');

/** Whether a token may be a word of a name that goes on: with a capital, no article and no day. */
export const mayBeInName = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapitalised(token) &&
  !/^(?:The|A|An|I)$/.test(token.text) &&
  !CALENDAR.has(token.text.toLowerCase());
