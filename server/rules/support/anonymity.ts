import type { Article, Span, Token } from '../../analysis/article.ts';
import { DOCUMENT_NOUNS } from '../../analysis/lexicon/roles.ts';
import { tokensWithin } from '../../queries/tokens.ts';
import { anonymousNouns, bodies, isPersonNoun } from './anonymous-nouns.ts';

/** Somebody unnamed, as a source's own words tell of them. */
export interface Unnamed {
  /** `bare`: "officials", "a source"; `described`: "a top official", "two people familiar with the talks". */
  readonly weight: 'bare' | 'described';
  /** The noun that says who they are, in small letters: "official". */
  readonly noun: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** These point back to somebody, and are let pass where it is not known to whom. */
const BACK_REFERENCES = words('the this that these those his her its their');
/** And these to two who have just been spoken of: "Both men said". */
const OF_TWO = words('both each neither either');
/** Behind these a noun for any person is somebody new: "one mother", "two cyclists". */
const INDEFINITE = words('a an one two three four five six another some several many');
const DETERMINERS = new Set([...INDEFINITE, 'the', 'other']);

/** What may follow the noun; any other small word makes it describe a noun of its own: "local student loans". */
const FOLLOWERS = words(`
  of for from with in at on to by near across outside inside within behind among around who whom whose that which and or as there
  here alike familiar close present aware loyal over under against about throughout both also now speaking
`);

/**
 * Whether a source means somebody unnamed, by its own words; undefined where it means no such person: a body, a document, a
 * name, a pronoun. `known` says that the words have an entity of their own; without one, "the official" and "his lawyer" point
 * back to somebody and are let pass. `isNew` says that the text has brought in whom they mean without a name, `isAsked` that the
 * source asks not to be named: so does only a person, whatever the noun.
 */
export function unnamedIn(
  article: Article,
  source: Span,
  known: boolean,
  isNew = false,
  isAsked = false,
): Unnamed | undefined {
  const tokens = tokensWithin(article, source);
  const head = headOf(tokens, isNew) ?? (isAsked ? nounBeforeWho(tokens) : undefined);
  if (head === undefined) return undefined;
  const first = lower(tokens[0]!);
  if (OF_TWO.has(first) || (!known && BACK_REFERENCES.has(first))) return undefined;
  const describing = tokens.filter((word, index) => index !== head && !DETERMINERS.has(lower(word)));
  return { weight: describing.length === 0 ? 'bare' : 'described', noun: lower(tokens[head]!) };
}

/**
 * The index of the noun that says who they are: the first for people that no name, body or possessive follows, so
 * that "spokesman Hal Brandt", "teachers union" and "officials’ cars" have none. Nor has a source that gives the name
 * beside it or as all that was given: "a novelist and former officer, Dana Reyes", "a man who gave his name as Luc".
 */
function headOf(tokens: readonly Token[], isNew: boolean): number | undefined {
  const isIndefinite = isNew || (tokens.length > 0 && INDEFINITE.has(lower(tokens[0]!)));
  const head = tokens.findIndex((word, at) => {
    const noun = lower(word);
    const isAnybody = isIndefinite && isPersonNoun(noun) && !isCapitalised(word);
    return (isAnonymous(noun) || isAnybody) && !carriesNounOn(tokens[at + 1]);
  });
  if (head < 0 || endsInName(tokens) || beginsWithName(tokens, head)) return undefined;
  // “a statement from officials” is a document.
  if (tokens.slice(0, head).some((word) => DOCUMENT_NOUNS.has(lower(word)))) return undefined;
  const apposed = tokens.findIndex(
    (word, at) => at > head && (word.text === ',' || lower(word) === 'as') && isCapitalised(tokens[at + 1]),
  );
  return apposed >= 0 ? undefined : head;
}

/** "a [cleric] who asked not to be named", "one weaver, who" */
function nounBeforeWho(tokens: readonly Token[]): number | undefined {
  const who = tokens.findIndex((word) => lower(word) === 'who');
  const head = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  if (head < 1 || !INDEFINITE.has(lower(tokens[0]!)) || tokens.slice(0, head + 1).some(isCapitalisedBehind))
    return undefined;
  return /^\p{Ll}/u.test(tokens[head]!.text) ? head : undefined;
}

const isCapitalisedBehind = (word: Token, at: number): boolean => at > 0 && isCapitalised(word);

/** So many capitals in a row are a title and a name: "the Larkhaven Harbour Board Director Dana Reyes". */
const MIN_TITLED_NAME_TOKENS = 5;

/**
 * "a specialist in port affairs Dana Reyes", "director of ports in Larkhaven Dana Reyes": a name closes the source. Where
 * a determiner makes it no title, a preposition before the name makes it a place, a body or another: "an aide to Dana Reyes".
 */
function endsInName(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1)?.text === ',' ? tokens.length - 1 : tokens.length;
  let first = last;
  while (first > 0 && (isCapitalised(tokens[first - 1]) || tokens[first - 1]!.text === '-')) first -= 1;
  const before = tokens[first - 1];
  const isTitle =
    !DETERMINERS.has(lower(tokens[0]!)) && !tokens.slice(0, first).some(({ text }) => /^['’]s?$/.test(text));
  const isAnothers = !isTitle && before !== undefined && FOLLOWERS.has(lower(before));
  if (last - first >= MIN_TITLED_NAME_TOKENS) return !isAnothers;
  const joins = isAnothers || (!isTitle && before !== undefined && DETERMINERS.has(lower(before)));
  return last - first >= 2 && first > 0 && !joins && !isAnonymous(lower(before!));
}

/** "Madam Dana Reyes, a member of the board": two capitalised words or more, and the comma before the noun. */
function beginsWithName(tokens: readonly Token[], head: number): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma >= 2 && comma < head && isCapitalised(tokens[0]) && isCapitalised(tokens[1]);
}

/** "Seismologist" and its kin are too many to list. */
function isAnonymous(noun: string): boolean {
  return anonymousNouns.has(noun) || noun.endsWith('ologist') || noun.endsWith('ologists');
}

function carriesNounOn(word: Token | undefined): boolean {
  if (word === undefined || /^[^\p{L}'’]/u.test(word.text) || /(?:ed|ing|ly)$/.test(word.text)) return false;
  return isCapitalised(word) || bodies.has(lower(word)) || !FOLLOWERS.has(lower(word));
}

function isCapitalised(word: Token | undefined): boolean {
  return word !== undefined && word.text[0] !== word.text[0]!.toLowerCase();
}

function lower({ text }: Token): string {
  return text.toLowerCase();
}
