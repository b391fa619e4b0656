import { isGlued, type Reading, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { isDashOrHyphen } from '../lexicon/dashes.ts';
import { REFLEXIVES } from '../lexicon/pronouns.ts';
import { isSign } from '../lexicon/signs.ts';
import { TIME_NOUNS } from '../lexicon/times.ts';
import { FOLLOW_NAMES } from '../lexicon/titles.ts';
import { isTrade } from '../names/trades.ts';
import type { Cast } from './discourse-entities.ts';

/** A word of a noun phrase, or a whole name in it. */
export interface PhraseItem {
  /** Its first token. */
  readonly at: number;
  /** The name, as an index of all names. */
  readonly name: number | undefined;
}

/**
 * The parts of a noun phrase between its commas, dashes and colons, without what is set in brackets, without its relative clauses, and
 * without what only follows a name: "Jo Tarrant MP", "Dana Reyes yesterday".
 */
export function phraseParts(reading: Reading, { nameAt, names }: Cast, { first, last }: Run): PhraseItem[][] {
  const parts: PhraseItem[][] = [[]];
  let isClause = false;
  for (let i = first; i < last; i++) {
    const name = nameAt.get(i);
    const part = parts[parts.length - 1];
    if (name === undefined && isSeparator(reading, i)) {
      // "MULTAN: The council said": whence the news comes is no part.
      if (isDateline(reading, names, part, i)) part.length = 0;
      parts.push([]);
      isClause = false;
      continue;
    }
    if (name === undefined && /^[([]$/.test(reading.tokens[i].text)) {
      i = bracketEnd(reading, i, last);
      continue;
    }
    isClause ||= name === undefined && part.length > 0 && beginsClause(reading, i, part[part.length - 1]);
    const isAfterName = name === undefined && part[part.length - 1]?.name !== undefined && followsName(reading, i);
    if (!isClause && !isAfterName) part.push({ at: i, name });
    if (name !== undefined) i = names[name].last - 1;
  }
  return parts.filter((part) => part.length > 0);
}

const isSeparator = (reading: Reading, i: number): boolean => {
  const { text } = reading.tokens[i];
  return /^[,:;]$/.test(text) || (isDashOrHyphen(text) && !isGlued(reading, i) && !isGlued(reading, i + 1));
};

const isDateline = (
  { tokens }: Reading,
  names: Cast['names'],
  part: readonly PhraseItem[],
  separator: number,
): boolean => {
  const [only] = part;
  return (
    part.length === 1 && only.name !== undefined && names[only.name].type === 'place' && tokens[separator].text !== ','
  );
};

/** More stand in no bracket within a name: "the Tull River Authority (TRA) chief". */
const MAX_BRACKET_TOKENS = 24;

/** The token that closes a bracket, or the bracket itself where none does. */
function bracketEnd({ tokens }: Reading, at: number, last: number): number {
  const end = Math.min(last, at + MAX_BRACKET_TOKENS);
  for (let i = at + 1; i < end; i++) if (/^[)\]]$/.test(tokens[i].text)) return i;
  return at;
}

/** "Reyes himself", "Jo Tarrant MP", "Dana Reyes late on Monday": words that change nothing of who it is. */
const followsName = ({ tokens, tags }: Reading, i: number): boolean => {
  const { text } = tokens[i];
  return (
    isSign(text) ||
    REFLEXIVES.has(text) ||
    FOLLOW_NAMES.test(text) ||
    TIME_NOUNS.has(text.toLowerCase()) ||
    /^RB/.test(tags[i])
  );
};

/** Whether a clause begins that tells of the phrase: a relative pronoun, or a verb that is no modifier ("acting mayor"). */
function beginsClause(reading: Reading, i: number, { at, name }: PhraseItem): boolean {
  const tag = reading.tags[i];
  // Some nouns look like verbs: "advocate Dana Reyes", "guide".
  // "Former captain turned pundit Rob Hallam"
  if (wordAt(reading, i) === 'turned' && isTrade(wordAt(reading, i + 1))) return false;
  if (/^(?:VB[DZP]|MD)$/.test(tag)) return !isTrade(wordAt(reading, i));
  if (tag === 'VBG') return name !== undefined || /^NN/.test(reading.tags[at]);
  return /^W/.test(tag);
}
