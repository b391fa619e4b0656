import type { Token } from '../article.ts';
import { tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { BODIES_BEFORE_NAMES, KINDS_OF_GROUPS, POSTS_IN_BODIES } from '../lexicon/body-signs.ts';
import { FRONTING } from '../lexicon/descriptions.ts';
import { NAME_LIKE_STARTERS, SENTENCE_STARTERS } from '../lexicon/starters.ts';
import type { Completion, Told, WordedParagraph } from './completion.ts';
import { descriptionAt, isSetOff } from './descriptions.ts';
import { mayBeInName, spacedWords } from './in-names.ts';
import type { Name } from './name.ts';
import { NamesByToken } from './names-by-token.ts';
import { isCourtesy, isTitle } from './titles.ts';
import { isTrade } from './trades.ts';

/**
 * Adds the bodies whose names are words or phrases, by what brings them in, wherever they then stand: "[Save Our Shingle], a residents'
 * group,", "campaign group [Keep the Bells] said", "[Amplify], a Toronto start-up,", "his employer, [Homely Hands],".
 */
export const introducedBodies: Completion = {
  // "Reach, a charity, …. Reach for the stars": a common word is a body only where the text has no other use for it.
  isUnlessSmall: true,
  told: (paragraph, names) =>
    introducedIn(paragraph, names).flatMap((run) => [
      beginning(paragraph.tokens[run.first].text),
      spacedWords(paragraph.tokens, run),
    ]),
  complete: ({ tokens, nameSigns }, names, told) => withBodies(tokens, nameSigns.capitals, names, told),
};

/** How it is told with what word some body begins. */
const beginning = (word: string): string => `${word} …`;

/** A name has no more words. */
const MAX_WORDS = 6;
/** Small words that stand within such names; no more than two of them. */
const LINKS = /^(?:the|our|for|of|to)$/;
const MAX_LINKS = 2;

function introducedIn({ tokens, words, sentences, nameSigns }: WordedParagraph, names: readonly Name[]): Run[] {
  const at = new NamesByToken(names, tokens.length);
  const starts = new Set(sentences.map(({ first }) => first));
  const found: Run[] = [];
  for (const first of nameSigns.capitals) {
    if (first < (found.at(-1)?.last ?? 0) || mayBeInName(tokens[first - 1]) || !mayBeInName(tokens[first])) continue;
    // "Keep the Bells": what begins with a common word may go on behind small ones.
    const run = { first, last: endOfName(tokens, first, words[first].leaning !== 0) };
    // "a weekly Spanish-English paper"
    const isWhole = tokens[run.last]?.text !== '-';
    // "Sister [Agnes Lunt] of Open Hands, a charity,": it is what she is of.
    const isOfPerson = isTitle(tokens[first]) && at.has(first + 1) && spacedWords(tokens, run).includes(' of ');
    if (!isWhole || isOfPerson || !isFree(at, run)) continue;
    if (!(isBehindKind(tokens, first) || isApposed(tokens, run) || isDescribed(tokens, run, starts.has(first))))
      continue;
    found.push(run);
  }
  return found;
}

function endOfName(tokens: readonly Token[], first: number, mayGoOn: boolean): number {
  let last = first + 1;
  let links = 0;
  for (let i = last; i < first + MAX_WORDS; i++) {
    if (mayBeInName(tokens[i])) last = i + 1;
    else if (!mayGoOn || !LINKS.test(tokens[i]?.text ?? '') || ++links > MAX_LINKS) break;
  }
  return last;
}

/** Whether no name begins or goes over the run: "Save [Our Shingle]"; not "[Dana Osk] of Help the Herders". */
const isFree = (at: NamesByToken, run: Run): boolean => !at.has(run.first) && at.areWhole(run);

/** "charity [Books for Boats]", "campaign group [Keep the Bells]" */
function isBehindKind(tokens: readonly Token[], first: number): boolean {
  const wordAt = (i: number): string => tokens[i]?.text ?? '';
  // "airline CEO Dana Reyes", "agency Chief Tom Osk"
  const isPost = isTitle(tokens[first]) || isTrade(wordAt(first).toLowerCase()) || POSTS_IN_BODIES.has(wordAt(first));
  if (isPost) return false;
  if (BODIES_BEFORE_NAMES.has(wordAt(first - 1))) return !NOT_BEFORE_WORDS.has(wordAt(first - 1));
  if (wordAt(first - 1) !== 'group') return false;
  // "residents' group"
  const kind = /^['’]s?$/.test(wordAt(first - 2)) ? wordAt(first - 3) : wordAt(first - 2);
  return KINDS_OF_GROUPS.has(kind.toLowerCase());
}

/** What stands before other words with a capital as well: "bank Holiday", "daily COVID figures". */
const NOT_BEFORE_WORDS: ReadonlySet<string> = new Set(['bank', 'daily', 'weekly']);

/** "Dutton's employer, [Homely Hands]," */
function isApposed(tokens: readonly Token[], { first, last }: Run): boolean {
  const textAt = (i: number): string => tokens[i]?.text ?? '';
  const isSetOff = textAt(first - 1) === ',' && /^[,.;:)]$/.test(textAt(last));
  // "his employer, Look, I am ill": one word may be anything.
  if (!isSetOff || last - first === 1 || isTitle(tokens[first]) || isCourtesy(tokens[first])) return false;
  const isOwned =
    OWNERS.test(textAt(first - 3)) || (/^\p{Ll}/u.test(textAt(first - 3)) && OWNERS.test(textAt(first - 4)));
  return isOwned && OWNED_BODIES.has(textAt(first - 2));
}

/** Bodies that somebody has. */
const OWNED_BODIES: ReadonlySet<string> = new Set(
  'employer employers company firm charity agency label union'.split(' '),
);
const OWNERS = /^(?:his|her|their|its|['’]s)$/i;

/** ", a residents' group," behind it. */
function isDescribed(tokens: readonly Token[], { first, last }: Run, isStart: boolean): boolean {
  if (!/^an?$/.test(tokens[last + 1]?.text ?? '') || !isSetOff(tokens, last)) return false;
  const { text } = tokens[first];
  const isStarter =
    isStart &&
    last - first === 1 &&
    ((SENTENCE_STARTERS.has(text) && !NAME_LIKE_STARTERS.has(text)) || ADVERB.test(text));
  // "At Christmas, a charity, …"
  return !isStarter && !FRONTING.has(text.toLowerCase()) && descriptionAt(tokens, last + 2) === 'organization';
}

const ADVERB =
  /^(?:\w+ly|Nearby|(?:Down|Up)stairs|(?:Out|In)side|(?:Out|In)doors|Overhead|Elsewhere|Nowadays|Afterwards?|Beforehand|Overnight|Abroad)$/;

function withBodies(
  tokens: readonly Token[],
  capitals: readonly number[],
  names: readonly Name[],
  told: Told,
): readonly Name[] {
  const bodies: Name[] = [];
  let at: NamesByToken | undefined;
  for (const first of capitals) {
    if (first < (bodies.at(-1)?.last ?? 0) || !told.has(beginning(tokens[first].text))) continue;
    const last = endOfTold(tokens, first, told);
    at ??= new NamesByToken(names, tokens.length);
    if (last > first && !mayBeInName(tokens[last]) && isFree(at, { first, last }))
      bodies.push({ first, last, type: 'organization' });
  }
  if (bodies.length === 0) return names;
  const taken = tokensIn(bodies, tokens.length);
  return [...names.filter(({ first }) => !taken[first]), ...bodies];
}

/** Where the longest body ends that is told and begins at a token; the token itself where none does. */
function endOfTold(tokens: readonly Token[], first: number, told: Told): number {
  for (let last = Math.min(tokens.length, first + MAX_WORDS); last > first; last--)
    if (told.has(spacedWords(tokens, { first, last }))) return last;
  return first;
}
