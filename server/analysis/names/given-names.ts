import type { Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { CLOSERS, OPENERS } from '../lexicon/quotation-marks.ts';
import { FIRST_OF_SEVERAL } from '../lexicon/word-names.ts';
import type { WordedParagraph } from './completion.ts';
import { genderOfGivenName, isGivenName } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import { NamesByToken } from './names-by-token.ts';
import { isTitle } from './titles.ts';

/** Adds a given name that is a common word as well to the names after it: "the mayor, Rose Amsler", "Opal Jean Stokes". */
export function withGivenNames(tokens: readonly Token[], sentences: readonly Run[], names: readonly Name[]): Name[] {
  const isTaken = tokensIn(names, tokens.length);
  const taken = isTaken.slice();
  for (const { first } of sentences) taken[first] = 1;
  return names.map((name) => {
    const before = name.first - 1;
    if (name.type !== 'person' || before < 0) return name;
    const { text } = tokens[before];
    // “[Pearl] Ida Stokes”
    if (name.last - name.first > 1)
      return FIRST_OF_SEVERAL.has(text) && !isTaken[before] ? { ...name, first: before } : name;
    if (taken[before]) return name;
    const isFirstName = /^\p{Lu}\p{Ll}/u.test(text) && !isTitle(tokens[before]) && isGivenName(text);
    return isFirstName ? { ...name, first: before } : name;
  });
}

/** Adds those who were overlooked before the letters of what they are: "[Sinéad Mulvey] TD". */
export function withLettered({ tokens, nameSigns }: WordedParagraph, names: readonly Name[]): readonly Name[] {
  const lettered = nameSigns.capitals.filter(
    (i) => i > 1 && LETTERS.test(tokens[i].text) && !isCapitalised(tokens[i + 1]),
  );
  if (lettered.length === 0) return names;
  const at = new NamesByToken(names, tokens.length);
  const found = lettered.flatMap((letters): Name[] => {
    let first = letters;
    while (first > 0 && /^\p{Lu}\p{Ll}/u.test(tokens[first - 1].text) && !isTitle(tokens[first - 1])) first--;
    const isFree = Array.from({ length: letters + 1 - first }, (_, i) => first + i).every((i) => !at.has(i));
    const isName =
      letters - first > 1 &&
      letters - first < 4 &&
      (isGivenName(tokens[first].text) || genderOfGivenName(tokens[first].text) !== null);
    return isFree && isName ? [{ first, last: letters, type: 'person' }] : [];
  });
  return [...names, ...found];
}

/** Letters behind the name of a member of parliament, of the bar, of an order. */
const LETTERS = /^(?:M[ES]?P|M[LN]A|TD|[QK]C|[CDMOKG]BE|JP|PhD)$/;

/** Joins what a nickname in marks parts: Cornelius ‘Corky’ Vane, Josiah "The Wall" Tembo. */
export function withNicknames(tokens: readonly Token[], names: readonly Name[]): Name[] {
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
