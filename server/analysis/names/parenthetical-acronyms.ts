import type { EntityType, Token } from '../article.ts';
import { isCapitalised, tokensIn } from '../document/reading.ts';
import { BODIES, OTHER_BODIES } from '../lexicon/bodies.ts';
import { COUNTRY_CODES } from '../lexicon/country-codes.ts';
import { BODY_NOUNS } from '../lexicon/roles.ts';
import { Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';

/**
 * The names with each acronym that stands in brackets behind a name taken for what the name is, here and wherever the text
 * has it again: "the Tull River Authority (TRA)" is one body. Behind a person it is the country of a list of results: "Ines
 * Brandt (GER)". What abbreviates common words is no body.
 */
export function withBracketed(tokens: readonly Token[], capitals: readonly number[], names: readonly Name[]): Name[] {
  const at = new Map(names.map((name) => [name.first, name]));
  const types = new Map<string, EntityType>();
  const added: Name[] = [];
  const places = new Set<number>();
  const bodies = new Set<string>();
  for (const name of names) {
    const i = name.last + 1;
    if (!isBracketed(tokens, i) || name.known) continue;
    const { text } = tokens[i];
    const inside = at.get(i);
    if (name.type === 'person') {
      if (!COUNTRY_CODES.has(text)) continue;
      places.add(i);
      if (!inside) added.push({ first: i, last: i + 1, type: 'place' });
    } else if (abbreviates(text, tokens, name)) {
      if (!types.has(text)) types.set(text, name.type);
      if (name.type === 'organization' && isCalledBody(tokens, name)) bodies.add(text);
      if (!inside) added.push({ first: i, last: i + 1, type: name.type });
    }
  }
  const retyped = names.map((name): Name => {
    if (name.known || name.last - name.first > 1) return name;
    const type = places.has(name.first) ? 'place' : types.get(tokens[name.first].text);
    return type ? { ...name, type } : name;
  });
  const terms = termsIn(tokens, names);
  const isTerm = ({ first, last, type, known }: Name): boolean =>
    !known &&
    type === 'organization' &&
    last - first === 1 &&
    terms.has(tokens[first].text) &&
    !types.has(tokens[first].text);
  const found = [...retyped.filter((name) => !isTerm(name)), ...added];
  return [...found, ...overlookedAcronyms(tokens, capitals, found, bodies)];
}

/** The places where an acronym was overlooked that stands in brackets behind a body: "the Tull Savings Bank (TSB)", and then "TSB". */
function overlookedAcronyms(
  tokens: readonly Token[],
  capitals: readonly number[],
  names: readonly Name[],
  bodies: ReadonlySet<string>,
): Name[] {
  if (bodies.size === 0) return [];
  const taken = tokensIn(names, tokens.length);
  const isCapital = (i: number): boolean => isCapitalised(tokens[i]) && !taken[i];
  return capitals
    .filter((i) => bodies.has(tokens[i].text) && !taken[i] && !isCapital(i - 1) && !isCapital(i + 1))
    .map((i) => ({ first: i, last: i + 1, type: 'organization' }));
}

/** Whether a word of a name says that it is a body: "the Tull Savings Bank", not "Early River Learning". */
const isCalledBody = (tokens: readonly Token[], { first, last }: Name): boolean =>
  tokens.slice(first, last).some(({ text }) => isBodyNoun(text.toLowerCase()));

/** The acronyms that stand in brackets behind the common words that they abbreviate: "rapid river tests (RRT)". */
function termsIn(tokens: readonly Token[], names: readonly Name[]): Set<string> {
  const bracketed = names.filter(({ first, last }) => last - first === 1 && isBracketed(tokens, first));
  return new Set(
    bracketed.filter(({ first }) => abbreviatesCommon(tokens, first)).map(({ first }) => tokens[first].text),
  );
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

/** Whether a token is a word in capitals, or like "MoF", alone within round brackets. */
const isBracketed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === '(' &&
  tokens[i + 1]?.text === ')' &&
  /^\p{Lu}(?:\p{Lu}{1,7}s?|\p{Ll}?\p{Lu}+|\p{Lu}+\p{Ll}\p{Lu}*)$/u.test(tokens[i].text);

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
