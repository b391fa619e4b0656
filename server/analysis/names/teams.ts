import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { COMMON_TEAM_NICKNAMES, TEAM_NICKNAMES, WORDS_OF_GAMES } from '../lexicon/teams.ts';
import type { Completion, Told } from './completion.ts';
import { Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';

/**
 * Adds the teams that were overlooked or taken for something else: "the Penguins", "Wild 4, Sabres 1". A nickname of common words is
 * one in a text about games alone.
 */
export const teams: Completion = {
  told: ({ tokens, nameSigns: { capitals, bodies } }) => [
    ...nicknamesIn(tokens, capitals).map((nickname) =>
      sign(nickname.isCommon ? 'common' : 'team', tokens[nickname.first].text),
    ),
    ...bodies.filter((body) => isKnownTeam(tokens, body)).map(({ last }) => sign('team', tokens[last - 1].text)),
    ...tokens.flatMap(({ text }) => {
      const word = text.toLowerCase();
      return WORDS_OF_GAMES.has(word) ? sign('word', word) : [];
    }),
  ],
  complete: ({ tokens, nameSigns }, names, told) => withTeams(tokens, nameSigns.capitals, names, told),
};

/** What tells that a text is about games: a team, one that may be something else, a word of reports. */
type Sign = 'team' | 'common' | 'word';

const sign = (kind: Sign, word: string): string => `${kind} ${word}`;

function withTeams(
  tokens: readonly Token[],
  capitals: readonly number[],
  names: readonly Name[],
  told: Told,
): readonly Name[] {
  const nicknames = nicknamesIn(tokens, capitals);
  if (nicknames.length === 0) return names;
  const isGame = nicknames.some(({ isCommon }) => isCommon) && isAboutGames(told);
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

const nicknamesIn = (tokens: readonly Token[], capitals: readonly number[]): Nickname[] =>
  capitals.flatMap((i) => nicknameAt(tokens, i));

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

/** Whether a text that has a nickname is about games: two of what tells it, be they teams, further nicknames or words of reports. */
function isAboutGames(told: Told): boolean {
  const counts: Record<Sign, number> = { team: 0, common: 0, word: 0 };
  for (const one of told.all()) counts[one.slice(0, one.indexOf(' ')) as Sign]++;
  const teams = counts.team + Math.max(0, counts.common - (counts.team > 0 ? 0 : 1));
  return teams > 1 || teams + counts.word > 1;
}

const isKnownTeam = (tokens: readonly Token[], { first, last }: Run): boolean =>
  (knownAs(tokens.slice(first, last).map(({ text }) => text)) & Known.team) !== 0;
