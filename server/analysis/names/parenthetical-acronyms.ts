import type { EntityType, Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import { BODIES, OTHER_BODIES } from '../lexicon/bodies.ts';
import { COUNTRY_CODES } from '../lexicon/country-codes.ts';
import { BODY_NOUNS } from '../lexicon/roles.ts';
import type { Completion, Told } from './completion.ts';
import { Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';

/**
 * Takes each acronym that stands in brackets behind a name for what the name is, here and wherever the text
 * has it again: "the Tull River Authority (TRA)" is one body. Behind a person it is the country of a list of results: "Ines
 * Brandt (GER)". What abbreviates common words is no body.
 */
export const bracketed: Completion = {
  told: ({ tokens }, names) => [
    ...namesBefore(tokens, names).flatMap(({ name, acronym }): string[] => {
      if (name.type === 'person' || !abbreviates(acronym, tokens, name)) return [];
      const isBody = name.type === 'organization' && isCalledBody(tokens, name);
      return isBody ? [isOf(acronym, name.type), isBodyOf(acronym)] : [isOf(acronym, name.type)];
    }),
    ...termsIn(tokens, names).map(isTerm),
  ],
  complete: ({ tokens, nameSigns }, names, told) => {
    const persons = new Set(names.filter(({ type, known }) => type === 'person' && !known).map(({ last }) => last));
    const own = withOwnBracketed(tokens, names).flatMap((name): Name[] => {
      if (name.known || name.last - name.first > 1 || isCountryBehind(tokens, persons, name)) return [name];
      const { text } = tokens[name.first];
      const type = TYPES.find((type) => told.has(isOf(text, type)));
      if (type) return [{ ...name, type }];
      return name.type === 'organization' && told.has(isTerm(text)) ? [] : [name];
    });
    return [...own, ...overlookedAcronyms(tokens, nameSigns.capitals, own, told)];
  },
};

/** How a text is told of what an acronym stands behind, that it is a body's by its words, and that it abbreviates common words. */
const isOf = (acronym: string, type: EntityType): string => `${acronym} is a ${type}`;
const isBodyOf = (acronym: string): string => `${acronym} is a body`;
const isTerm = (acronym: string): string => `${acronym} is a term`;

/** Of two that an acronym is said to be, the earlier here. */
const TYPES: readonly EntityType[] = ['organization', 'place', 'nationality', 'event', 'work'];

/** The names behind which an acronym stands in brackets. */
const namesBefore = (tokens: readonly Token[], names: readonly Name[]): { name: Name; acronym: string }[] =>
  names
    .filter((name) => !name.known && isBracketed(tokens, name.last + 1))
    .map((name) => ({ name, acronym: tokens[name.last + 1].text }));

/** Whether a name is the country in brackets behind a person; `persons` are the tokens behind them. */
const isCountryBehind = (tokens: readonly Token[], persons: ReadonlySet<number>, { first }: Name): boolean =>
  isBracketed(tokens, first) && COUNTRY_CODES.has(tokens[first].text) && persons.has(first - 1);

/** The names with what stands in brackets behind them. */
function withOwnBracketed(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const at = new Map(names.map((name) => [name.first, name]));
  const countries = new Set<Name>();
  const added: Name[] = [];
  for (const { name, acronym } of namesBefore(tokens, names)) {
    const i = name.last + 1;
    const inside = at.get(i);
    if (name.type === 'person' && COUNTRY_CODES.has(acronym)) {
      if (inside) countries.add(inside);
      else added.push({ first: i, last: i + 1, type: 'place' });
    } else if (name.type !== 'person' && !inside && abbreviates(acronym, tokens, name))
      added.push({ first: i, last: i + 1, type: name.type });
  }
  if (countries.size + added.length === 0) return names;
  const isCountry = (name: Name): boolean => countries.has(name) && !name.known && name.last - name.first === 1;
  return [...names.map((name): Name => (isCountry(name) ? { ...name, type: 'place' } : name)), ...added];
}

/** The places where an acronym was overlooked that stands in brackets behind a body: "the Tull Savings Bank (TSB)", and then "TSB". */
function overlookedAcronyms(
  tokens: readonly Token[],
  capitals: readonly number[],
  names: readonly Name[],
  told: Told,
): Name[] {
  const taken = tokensIn(names, tokens.length);
  const isCapital = (i: number): boolean => isCapitalised(tokens[i]) && !taken[i];
  return capitals
    .filter((i) => !taken[i] && ACRONYM.test(tokens[i].text) && told.has(isBodyOf(tokens[i].text)))
    .filter((i) => !isCapital(i - 1) && !isCapital(i + 1))
    .map((i) => ({ first: i, last: i + 1, type: 'organization' }));
}

/** Whether a word of a name says that it is a body: "the Tull Savings Bank", not "Early River Learning". */
const isCalledBody = (tokens: readonly Token[], { first, last }: Name): boolean =>
  tokens.slice(first, last).some(({ text }) => isBodyNoun(text.toLowerCase()));

/** The acronyms that stand in brackets behind the common words that they abbreviate: "rapid river tests (RRT)". */
function termsIn(tokens: readonly Token[], names: readonly Name[]): string[] {
  const bracketed = names.filter(({ first, last }) => last - first === 1 && isBracketed(tokens, first));
  return bracketed.filter(({ first }) => abbreviatesCommon(tokens, first)).map(({ first }) => tokens[first].text);
}

/** By two letters anything might be abbreviated: "until now (UN officials …". */
const MIN_TERM_LETTERS = 3;

/** Whether an acronym in brackets has the first letters of the common words before it, and these are no body's: "growers committee". */
function abbreviatesCommon(tokens: readonly Token[], acronym: number): boolean {
  const { text } = tokens[acronym];
  const letters = text.replace(/s$/, '').toLowerCase();
  const isKnown = (knownAs([text]) & Known.organization) !== 0;
  if (letters.length < MIN_TERM_LETTERS || isKnown || isBodyNoun(tokens[acronym - 2]?.text ?? '')) return false;
  let left = letters.length;
  for (let i = acronym - 2; left > 0; i--) {
    const word = tokens[i]?.text ?? '';
    if (/^[-,]$/.test(word)) continue;
    if (!/^\p{Ll}/u.test(word)) return false;
    if (word[0] === letters[left - 1]) left--;
    else if (!BETWEEN.has(word)) return false;
  }
  return true;
}

/** Whether a common word is one for bodies, of one or of several: "unit", "agencies". */
function isBodyNoun(word: string): boolean {
  const forms = [word, word.replace(/s$/, ''), word.replace(/ies$/, 'y')];
  return forms.some((form) => BODIES.has(form) || BODY_NOUNS.has(form) || OTHER_BODIES.has(form));
}

/** Words that an acronym leaves out: "memorandum of mutual understanding (MMU)". */
const BETWEEN: ReadonlySet<string> = new Set('and by for in of on the to with'.split(' '));

/** A word in capitals, or like "MoF". */
const ACRONYM = /^\p{Lu}(?:\p{Lu}{1,7}s?|\p{Ll}?\p{Lu}+|\p{Lu}+\p{Ll}\p{Lu}*)$/u;

/** Whether a token is an acronym alone within round brackets. */
const isBracketed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')' && ACRONYM.test(tokens[i].text);

/** Whether the first letter of an acronym is that of the name, and each other stands, in order, at the head of some word of it. */
function abbreviates(acronym: string, tokens: readonly Token[], { first, last }: Name): boolean {
  const letters = acronym.toUpperCase();
  const initials = tokens
    .slice(first, last)
    .flatMap(({ text }) => text.split('-').map((part) => part[0]?.toUpperCase()));
  if (initials[0] !== letters[0] || letters.length > initials.length) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length;
}
