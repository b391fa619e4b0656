import type { Token } from '../article.ts';
import { tokensIn } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { BODIES, isBodyHead, LOOSE_HEADS } from '../lexicon/bodies.ts';
import { isQuotationMark } from '../lexicon/quotation-marks.ts';
import { SENTENCE_STARTERS } from '../lexicon/starters.ts';
import { TRADES_AND_SURNAMES } from '../lexicon/trades.ts';
import type { WordedParagraph } from './completion.ts';
import { mayBeInName } from './in-names.ts';
import { isGivenName, Known, knownAs } from './model/gazetteer.ts';
import type { Name } from './name.ts';
import { NamesByToken } from './names-by-token.ts';
import { isTitle } from './titles.ts';
import { isTrade } from './trades.ts';

/**
 * Adds the bodies that were overlooked, by their last words or their "&": "[Saffron Looms] said", "[Competition Tribunal of Zambia]",
 * "[Marks & Ellery]". What is found of one ("Saffron") goes into it. Nothing is added in a headline whose words all have a capital.
 */
export function withOverlookedBodies(paragraph: WordedParagraph, names: readonly Name[]): readonly Name[] {
  const { tokens, sentences, nameSigns } = paragraph;
  const at = new NamesByToken(names, tokens.length);
  const added: Name[] = [];
  let sentence = -1;
  let isTitled = false;
  for (const i of nameSigns.capitals) {
    while (sentence < 0 || sentences[sentence].last <= i) isTitled = isHeadline(tokens, sentences[++sentence]);
    if (isTitled) continue;
    const body = firmOfTwo(paragraph, i, at) ?? bodyEndingAt(tokens, i, sentences[sentence], at);
    if (body && body.first >= (added.at(-1)?.last ?? 0)) added.push({ ...body, type: 'organization' });
  }
  if (added.length === 0) return names;
  const taken = tokensIn(added, tokens.length);
  return [...names.filter(({ first }) => !taken[first]), ...added];
}

/** "[Marks & Ellery]"; "Ben & Mia" are two people, and "Rock & Roll" and "R&B" none of them firms. */
function firmOfTwo({ tokens, words }: WordedParagraph, first: number, at: NamesByToken): Run | undefined {
  if (tokens[first + 1]?.text !== '&' || at.has(first + 1) || isTitle(tokens[first])) return undefined;
  let last = first + 2;
  while (isNamePart(tokens[last])) last++;
  const isAlone = !isNamePart(tokens[first - 1]) && at.areWhole({ first, last });
  if (last === first + 2 || !isAlone || isQuotationMark(tokens[first - 1]?.text ?? '') || !isNamePart(tokens[first]))
    return undefined;
  if (at.get(first)?.type === 'place') return undefined;
  const end = tokens[last - 1].text.toLowerCase();
  const isWord = (i: number): boolean =>
    tokens[i].text.length < 3 || (words[i].leaning !== 0 && (knownAs([tokens[i].text]) & Known.surname) === 0);
  const isOfWords = isWord(first) && isWord(first + 2);
  const isOfPeople = isGivenName(tokens[first].text) && isGivenName(tokens[first + 2].text);
  return (isOfPeople || isOfWords) && !isBodyHead(end) ? undefined : { first, last };
}

/** "[Saffron Looms]", "[Competition Tribunal of Zambia]": what ends in a word for bodies, or goes on behind it. */
function bodyEndingAt(tokens: readonly Token[], head: number, sentence: Run, at: NamesByToken): Run | undefined {
  const word = tokens[head].text.toLowerCase();
  const hasNumber = isLocal(tokens, head + 1);
  const isHead = isBodyHead(word) && (hasNumber || !LOOSE_HEADS.has(word));
  const goesOn = isNamePart(tokens[head + 1]) && !hasNumber;
  if (!isHead || goesOn || tokens[head + 1]?.text === '&') return undefined;
  let first = head;
  while (first > sentence.first && isNamePart(tokens[first - 1])) first--;
  // "Earlier Tull Bank", "Organiser Lund Events": any word has a capital at the start.
  if (first === sentence.first && beginsSentence(tokens[first].text, head - first)) first++;
  const place = at.get(first);
  // "In Paris Delacroix Foods said"
  if (place && place.last <= head && WHERE.test(tokens[first - 1]?.text ?? '')) first = place.last;
  if (isQuotationMark(tokens[first - 1]?.text ?? '')) return undefined;
  const last = endBehindOf(tokens, head + 1, BODIES.has(word), at);
  return first < head && at.areWhole({ first, last }) && !hasWhole(at, { first, last }) ? { first, last } : undefined;
}

const WHERE = /^(?:In|At|From|Near|Outside|in|at|from|near|outside)$/;

/** Words that have a capital only because they begin a sentence: "Earlier", "Unfortunately", "Former", and trades before so many words. */
const beginsSentence = (text: string, behind: number): boolean =>
  (SENTENCE_STARTERS.has(text) && !/^(?:Will|May|Police)$/.test(text)) ||
  (behind > 1 && isTrade(text.toLowerCase()) && !TRADES_AND_SURNAMES.has(text.toLowerCase())) ||
  /^(?:\p{L}+ly|Former|Soon|Perhaps|Maybe|Six|Seven|Eight|Nine|Ten)$/u.test(text);

/** "Transit Workers Union [Local 418]" */
const isLocal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Local' && /^\d+$/.test(tokens[at + 1]?.text ?? '');

/** Where a body ends that goes on with what it is of: "Tribunal [of Zambia]", "Union [Local 418]". */
function endBehindOf(tokens: readonly Token[], at: number, mayGoOn: boolean, names: NamesByToken): number {
  if (isLocal(tokens, at)) return at + 2;
  if (!mayGoOn || tokens[at]?.text !== 'of') return at;
  let last = tokens[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const start = last;
  while (isNamePart(tokens[last]) && names.get(last)?.type !== 'person') last++;
  return last > start ? last : at;
}

/** Whether a word may be one of a name that goes on: no title, no article. */
const isNamePart = (token: Token | undefined): boolean => mayBeInName(token) && !isTitle(token!);

/** Whether the run is all one name, or a body in it has its last word, or somebody has it as surname. */
function hasWhole(at: NamesByToken, { first, last }: Run): boolean {
  const name = at.get(last - 1);
  if (!name) return false;
  const isSurname = name.type === 'person' && name.last - name.first > 1;
  return name.first === first || name.type === 'organization' || isSurname;
}

/** Words that stay small in a headline where all others have a capital. */
const SMALL_IN_HEADLINES: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into of off on or over than that the to up via vs with'.split(' '),
);

/** "Angry Council Shuts Old Bank": whether no word is small that might be. */
function isHeadline(tokens: readonly Token[], { first, last }: Run): boolean {
  for (let i = first; i < last; i++)
    if (/^\p{Ll}{2}/u.test(tokens[i].text) && !SMALL_IN_HEADLINES.has(tokens[i].text)) return false;
  return true;
}
