import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { COMMON_TEAM_NICKNAMES, TEAM_NICKNAMES, WORDS_OF_GAMES } from '../lexicon/teams.ts';
import { Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import type { NameSigns } from './name-signs.ts';

/**
 * The names with the teams that were overlooked or taken for something else: "the Penguins", "Wild 4, Sabres 1". A nickname of common words is
 * one in a text about games alone.
 */
export function withTeams(
  tokens: readonly Token[],
  { capitals, bodies }: Pick<NameSigns, 'capitals' | 'bodies'>,
  names: readonly Name[],
): Name[] {
  const nicknames = capitals.flatMap((i) => nicknameAt(tokens, i));
  if (nicknames.length === 0) return [...names];
  const isGame = isAboutGames(tokens, nicknames, bodies);
  const teams = nicknames
    .filter(({ isCommon }) => isGame || !isCommon)
    .map(({ first, last }): Name => ({ first, last, type: 'organization' }));
  const longer = tokensIn(
    names.filter(({ first, last, known }) => known || last - first > 2),
    tokens.length,
  );
  const free = teams.filter(({ first, last }) => !longer.subarray(first, last).includes(1));
  const taken = tokensIn(free, tokens.length);
  return [...names.filter(({ first, last }) => !taken.subarray(first, last).includes(1)), ...free];
}

interface Nickname extends Run {
  readonly isCommon: boolean;
}

const byFirstWord = (names: readonly string[], isCommon: boolean): [string, { words: string[]; isCommon: boolean }][] =>
  names.map((name) => {
    const words = name.split(' ');
    return [words[0], { words, isCommon }];
  });
const NICKNAMES = new Map<string, { words: string[]; isCommon: boolean }[]>();
for (const [first, nickname] of [...byFirstWord(TEAM_NICKNAMES, false), ...byFirstWord(COMMON_TEAM_NICKNAMES, true)])
  NICKNAMES.set(first, [...(NICKNAMES.get(first) ?? []), nickname]);

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? '';

/** The nickname that begins at a token, behind an article or before a score, and is no part of a longer name. */
function nicknameAt(tokens: readonly Token[], first: number): Nickname[] {
  const found = NICKNAMES.get(tokens[first].text)?.find(({ words }) =>
    words.every((word, i) => wordAt(tokens, first + i) === word),
  );
  if (!found) return [];
  const last = first + found.words.length;
  const isBehindThe = /^[Tt]he$/.test(wordAt(tokens, first - 1));
  const isScore = /^\d{1,3}$/.test(wordAt(tokens, last)) && /^(?:[,.;:]|$)/.test(wordAt(tokens, last + 1));
  const isWhole = !isCapitalised(tokens[last]) || /^['’]s?$/.test(wordAt(tokens, last));
  return (isBehindThe || isScore) && isWhole ? [{ first, last, isCommon: found.isCommon }] : [];
}

/** Whether a text that has these nicknames is about games: two of what tells it, be they teams, further nicknames or words of reports. */
function isAboutGames(tokens: readonly Token[], nicknames: readonly Nickname[], bodies: readonly Run[]): boolean {
  const known = bodies.filter((body) => isKnownTeam(tokens, body)).map(({ last }) => tokens[last - 1].text);
  const called = (those: readonly Nickname[]): string[] => those.map(({ first }) => tokens[first].text);
  const telling = new Set([...known, ...called(nicknames.filter(({ isCommon }) => !isCommon))]);
  const common = new Set(called(nicknames.filter(({ isCommon }) => isCommon)));
  const teams = telling.size + Math.max(0, common.size - (telling.size > 0 ? 0 : 1));
  if (teams > 1) return true;
  const words = new Set(tokens.map(({ text }) => text.toLowerCase()).filter((word) => WORDS_OF_GAMES.has(word)));
  return teams + words.size > 1;
}

const isKnownTeam = (tokens: readonly Token[], { first, last }: Run): boolean =>
  (knownAs(tokens.slice(first, last).map(({ text }) => text)) & Known.team) !== 0;
