import type { EntityType, Token } from '../article.ts';
import { isCapitalised } from '../document/reading.ts';
import type { Run } from '../document/run.ts';
import { REGIONS, SEATS } from '../lexicon/metonyms.ts';

/** A run of tokens and what it names. */
export interface Metonym extends Run {
  readonly type: EntityType;
}

interface Phrase {
  readonly words: readonly string[];
  readonly type: EntityType;
}

/**
 * The seats that stand for bodies, "Kremlin denies it", and the regions, "talks with the West"; not where they are part of
 * a longer name: "West Bank", "the White House Project".
 *
 * @param starts the tokens that may begin one (`beginsMetonym`)
 */
export function metonymsIn(tokens: readonly Token[], starts: readonly number[]): Metonym[] {
  return starts.flatMap((first): Metonym[] => {
    const phrase = BY_FIRST_WORD.get(tokens[first].text);
    if (!phrase?.words.every((word, i) => wordAt(tokens, first + i) === word)) return [];
    const last = first + phrase.words.length;
    const isBehindThe = wordAt(tokens, first - 1).toLowerCase() === 'the';
    const mayBegin = isBehindThe || (phrase.type === 'organization' && !isCapitalised(tokens[first - 1]));
    return mayBegin && !isCapitalised(tokens[last]) ? [{ first, last, type: phrase.type }] : [];
  });
}

const wordAt = (tokens: readonly Token[], i: number): string => tokens[i]?.text.replace('’', "'") ?? '';

const PHRASES: readonly Phrase[] = [
  ...SEATS.map((seat): Phrase => ({ words: seat.split(' '), type: 'organization' })),
  ...REGIONS.map((region): Phrase => ({ words: region.split(' '), type: 'place' })),
];
const BY_FIRST_WORD = new Map(PHRASES.map((phrase) => [phrase.words[0], phrase]));

/** Whether a word is the first of a seat or a region. */
export const beginsMetonym = ({ text }: Token): boolean => BY_FIRST_WORD.has(text);
