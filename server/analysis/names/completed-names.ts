import type { Token } from '../article.ts';
import type { JoinedText } from '../document/reading.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { CLOSERS, OPENERS } from '../lexicon/quotation-marks.ts';
import type { Turn } from '../transcripts/turns.ts';
import { withBodiesByHead } from './bodies-by-head.ts';
import { withDescribed } from './described-names.ts';
import { withJoinedBodies } from './joined-bodies.ts';
import { withKnownBodies } from './known-bodies.ts';
import { metonymsIn } from './metonyms.ts';
import { isGivenName } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import type { NameSigns } from './name-signs.ts';
import { withNobles } from './nobles.ts';
import { withOffices } from './offices.ts';
import { withBracketed } from './parenthetical-acronyms.ts';
import { withPossessiveFirms } from './possessive-firms.ts';
import type { SmallLetters } from './small-letters.ts';
import { withTeams } from './teams.ts';
import { withoutTickers } from './tickers.ts';
import { isPlainCourtesy, isTitle } from './titles.ts';
import { wholeNames } from './whole-names.ts';
import { withWordNames } from './word-names.ts';

/** A text as names are completed in it. */
export interface NameText extends JoinedText {
  /** Those of a transcript. */
  readonly turns: readonly Turn[];
  readonly signs: NameSigns;
  readonly smallLetters: Pick<SmallLetters, 'has'>;
}

/**
 * The names in order, with those parts and names added that were overlooked but that other names or a lexicon vouch for.
 *
 * @param names in any order, none over another
 */
export function completedNames(text: NameText, names: readonly Name[]): Name[] {
  const { tokens, sentences, signs } = text;
  const bodies = withOverlookedBodies(text, names);
  const described = withDescribed(tokens, sentences, withNobles(tokens, signs.nobles, bodies));
  const whole = withNicknames(tokens, withGivenNames(tokens, sentences, described));
  const called = withWordNames(tokens, signs.wordNames, withTraded(text, withTitled(text, whole)));
  const complete = withMetonyms(text, withSurnames(text, called));
  return withBracketed(
    tokens,
    signs.capitals,
    withOffices(tokens, signs.capitals, wholeNames(tokens, signs.countries, complete)),
  ).sort((a, b) => a.first - b.first);
}

/** The names with bodies told by their words, by lists and by what stands around them. */
function withOverlookedBodies({ tokens, signs }: NameText, names: readonly Name[]): Name[] {
  const { capitals, bodies } = signs;
  const known = withKnownBodies(tokens, bodies, withBodiesByHead(tokens, withoutTickers(tokens, capitals, names)));
  return withTeams(tokens, signs, withPossessiveFirms(tokens, capitals, withJoinedBodies(tokens, capitals, known)));
}

/** Adds a given name that is a common word as well to the surname after it: "the mayor, Rose Amsler". */
function withGivenNames(tokens: readonly Token[], sentences: readonly Run[], names: readonly Name[]): Name[] {
  const taken = tokensIn(names, tokens.length);
  for (const { first } of sentences) taken[first] = 1;
  return names.map((name) => {
    const before = name.first - 1;
    if (name.type !== 'person' || name.last - name.first > 1 || before < 0 || taken[before]) return name;
    const { text } = tokens[before];
    const isFirstName = /^\p{Lu}\p{Ll}/u.test(text) && !isTitle(tokens[before]) && isGivenName(text);
    return isFirstName ? { ...name, first: before } : name;
  });
}

/** Joins what a nickname in marks parts: Cornelius ‘Corky’ Vane, Josiah "The Wall" Tembo. */
function withNicknames(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const beginning = new Map(names.map((name) => [name.first, name]));
  const joined: Name[] = [];
  let end = -1;
  for (const name of [...names].sort((a, b) => a.first - b.first)) {
    if (name.first < end) continue;
    const surname = name.type === 'person' ? beginning.get(nicknameEnd(tokens, name.last)) : undefined;
    const whole = surname?.type === 'person' ? { ...name, last: surname.last } : name;
    joined.push(whole);
    end = whole.last;
  }
  return joined;
}

const OPENER = new RegExp(`^[${OPENERS}]$`);
const CLOSER = new RegExp(`^[${CLOSERS}]$`);

/** The token after the nickname in marks that begins at a token, or -1. */
function nicknameEnd(tokens: readonly Token[], at: number): number {
  if (!OPENER.test(tokens[at]?.text ?? '')) return -1;
  for (let i = at + 2; i < at + 6; i++) if (CLOSER.test(tokens[i]?.text ?? '')) return i + 1;
  return -1;
}

/** Adds those who were overlooked after a title: "Senator Baker", and "Ms P" whom a court does not name. */
function withTitled({ tokens, signs }: NameText, names: readonly Name[]): Name[] {
  const taken = tokensIn(names, tokens.length);
  const isName = (i: number): boolean =>
    /^\p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(tokens[i]?.text ?? '') &&
    !taken[i] &&
    !isTitle(tokens[i]) &&
    // "Gen Zers" is a generation.
    !/^Zers?$/.test(tokens[i].text);
  const isLetter = (i: number): boolean => /^(?!I$)\p{Lu}\.?$/u.test(tokens[i]?.text ?? '') && !taken[i];
  const overlooked = signs.honorifics.flatMap((i): Name[] => {
    if (taken[i]) return [];
    let last = i + 1;
    // "She asked Prof. A week later": a letter by itself is whom a court does not name.
    if (isLetter(last) && (isName(last + 1) || isPlainCourtesy(tokens[i]))) last++;
    while (isName(last)) last++;
    return last === i + 1 ? [] : [{ first: i + 1, last, type: 'person' }];
  });
  return [...names, ...overlooked];
}

/** Adds those of full name who were overlooked after what they do: "Drummer Kit Lowe". */
function withTraded({ tokens, signs }: NameText, names: readonly Name[]): Name[] {
  const taken = tokensIn(names, tokens.length);
  const overlooked = signs.traded.flatMap((first): Name[] => {
    const last = first + 2;
    // In "the painter Dana Reyes Prize" the name goes on.
    const isFree = !taken[first - 1] && !taken[first] && !taken[first + 1] && !isCapitalised(tokens[last]);
    return isFree ? [{ first, last, type: 'person' }] : [];
  });
  return [...names, ...overlooked];
}

/** Initials, and words like "May" and "Rose", are too short or too common to be told for a surname by themselves. */
const MIN_SURNAME_LETTERS = 5;
const MIN_UNKNOWN_SURNAME_LETTERS = 3;

/**
 * Adds the surnames that were overlooked: who is "Sunniva Kettering" once is meant by "Kettering" wherever it stands alone,
 * unless the text also has it as a common word.
 */
function withSurnames({ tokens, words, signs, smallLetters }: NameText, names: readonly Name[]): Name[] {
  const surnames = new Set<string>();
  const taken = tokensIn(names, tokens.length);
  for (const { first, last, type } of names) {
    const surname = tokens[last - 1].text;
    const isWord = words[last - 1].leaning !== 0;
    const isLong = surname.length >= (isWord ? MIN_SURNAME_LETTERS : MIN_UNKNOWN_SURNAME_LETTERS);
    if (type === 'person' && last - first > 1 && isLong && !smallLetters.has(surname)) surnames.add(surname);
  }
  const isCapital = (i: number): boolean => isCapitalised(tokens[i]);
  const overlooked = signs.capitals.flatMap((i): Name[] => {
    // In "Kettering Row" it is the name of something else.
    const alone = surnames.has(tokens[i].text) && !taken[i] && !isCapital(i + 1) && (!isCapital(i - 1) || taken[i - 1]);
    return alone ? [{ first: i, last: i + 1, type: 'person' }] : [];
  });
  return [...names, ...overlooked];
}

/** Adds the seats and regions that were overlooked: "Kremlin denies it". */
function withMetonyms({ tokens, signs }: NameText, names: readonly Name[]): Name[] {
  const taken = tokensIn(names, tokens.length);
  return [
    ...names,
    ...metonymsIn(tokens, signs.metonyms).filter(({ first, last }) => !taken[first] && !taken[last - 1]),
  ];
}
