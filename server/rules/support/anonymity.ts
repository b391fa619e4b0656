import type { Article, Span, Token } from '../../analysis/article.ts';
import { DOCUMENT_NOUNS } from '../../analysis/lexicon/roles.ts';
import { tokensWithin } from '../../queries/tokens.ts';
import { anonymousNouns } from './anonymous-nouns.ts';

/** `bare`: "officials", "a source"; `described`: "a top official", "two people familiar with the talks". */
export type Anonymity = 'bare' | 'described';

const backReferences = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their']);
/** What a plural noun for people can name the members of: "the teachers union". */
const bodies = new Set([
  ...['agency', 'alliance', 'association', 'board', 'body', 'club', 'coalition', 'committee', 'company', 'council'],
  ...['department', 'federation', 'firm', 'forum', 'group', 'guild', 'league', 'lobby', 'ministry', 'network'],
  ...['office', 'organisation', 'organization', 'party', 'society', 'team', 'union'],
]);

/** What may follow the noun; any other small word makes it describe a noun of its own: "local student loans". */
const followers = new Set([
  ...[
    'of',
    'for',
    'from',
    'with',
    'in',
    'at',
    'on',
    'to',
    'by',
    'near',
    'across',
    'outside',
    'inside',
    'within',
    'behind',
  ],
  ...[
    'among',
    'around',
    'who',
    'whom',
    'whose',
    'that',
    'which',
    'and',
    'or',
    'as',
    'there',
    'here',
    'alike',
    'familiar',
  ],
  ...['close', 'present', 'aware', 'loyal', 'over', 'under', 'against', 'about', 'throughout', 'both', 'also', 'now'],
]);

const determiners = new Set(['a', 'an', 'the', 'one', 'two', 'three', 'some', 'several', 'many', 'other', 'another']);

/**
 * What a source's own words give away of somebody unnamed; undefined where they mean no such person: a body, a
 * document, a name, a pronoun. `known` says that the words have an entity of their own; without one, "the official"
 * and "his lawyer" point back to somebody and are let pass.
 */
export function anonymityOf(article: Article, source: Span, known: boolean): Anonymity | undefined {
  const words = tokensWithin(article, source);
  const head = headOf(words);
  if (head === undefined) return undefined;
  if (!known && backReferences.has(lower(words[0]!))) return undefined;
  const describing = words.filter((word, index) => index !== head && !determiners.has(lower(word)));
  return describing.length === 0 ? 'bare' : 'described';
}

/**
 * The index of the noun that says who they are: the first for people that no name, body or possessive follows, so
 * that "spokesman Hal Brandt", "teachers union" and "officials’ cars" have none. Nor has a source that gives the name
 * beside it or as all that was given: "a novelist and former officer, Dana Reyes", "a man who gave his name as Luc".
 */
function headOf(words: readonly Token[]): number | undefined {
  const head = words.findIndex((word, at) => isAnonymous(lower(word)) && !carriesNounOn(words[at + 1]));
  if (head < 0 || endsInName(words) || beginsWithName(words, head)) return undefined;
  // “a statement from officials” is a document.
  if (words.slice(0, head).some((word) => DOCUMENT_NOUNS.has(lower(word)))) return undefined;
  const apposed = words.findIndex(
    (word, at) => at > head && (word.text === ',' || lower(word) === 'as') && isCapitalised(words[at + 1]),
  );
  return apposed >= 0 ? undefined : head;
}

/**
 * "a specialist in port affairs Dana Reyes", "director of ports in Larkhaven Dana Reyes": a name closes the source. Where
 * a determiner makes it no title, a preposition before the name makes it a place or a body.
 */
function endsInName(words: readonly Token[]): boolean {
  const last = words.at(-1)?.text === ',' ? words.length - 1 : words.length;
  let first = last;
  while (first > 0 && (isCapitalised(words[first - 1]) || words[first - 1]!.text === '-')) first -= 1;
  const before = words[first - 1];
  const isTitle =
    !determiners.has(lower(words[0]!)) && !words.slice(0, first).some(({ text }) => /^['’]s?$/.test(text));
  const joins = !isTitle && before !== undefined && (followers.has(lower(before)) || determiners.has(lower(before)));
  return last - first >= 5 || (last - first >= 2 && first > 0 && !joins && !isAnonymous(lower(before!)));
}

/** "Madam Dana Reyes, a member of the board": two capitalised words or more, and the comma before the noun. */
function beginsWithName(words: readonly Token[], head: number): boolean {
  const comma = words.findIndex(({ text }) => text === ',');
  return comma >= 2 && comma < head && isCapitalised(words[0]) && isCapitalised(words[1]);
}

/** "Seismologist" and its kin are too many to list. */
function isAnonymous(noun: string): boolean {
  return anonymousNouns.has(noun) || noun.endsWith('ologist') || noun.endsWith('ologists');
}

function carriesNounOn(word: Token | undefined): boolean {
  if (word === undefined || /^[^\p{L}'’]/u.test(word.text) || /(?:ed|ing|ly)$/.test(word.text)) return false;
  return isCapitalised(word) || bodies.has(lower(word)) || !followers.has(lower(word));
}

function isCapitalised(word: Token | undefined): boolean {
  return word !== undefined && word.text[0] !== word.text[0]!.toLowerCase();
}

function lower({ text }: Token): string {
  return text.toLowerCase();
}
