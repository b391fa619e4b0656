import type { Run } from '../../document/run.ts';
import { Case, type Word } from '../../document/words.ts';
import { hashOf } from '../../model/hash.ts';
import { phraseKey } from './likely-name.ts';
import { isCapital } from './name-context.ts';

/** In longer phrases none is looked for: they are lists rather than names. */
const MAX_PHRASE_TOKENS = 12;

/** The phrases that have to do with one, by their keys. */
export interface Kin {
  /** The words that it ends with, and those that it begins with: “Reyes” and “Dana” of “Dana Reyes”. */
  readonly endings: readonly number[];
  readonly beginnings: readonly number[];
  /** Its last word and its first, where it has several. */
  readonly edges: readonly number[];
  /** The first letters of its words, where it has several with a capital: “ntc” of “National Transport Council”. */
  readonly initials: number | null;
  /** The letters of which it is made, where it is one word in capitals. */
  readonly letters: number | null;
}

/** The kin of a phrase where it stands first in its text. */
export function kinOf(words: readonly Word[], { first, last }: Run): Kin {
  const endings: number[] = [];
  const beginnings: number[] = [];
  for (let at = first + 1; at < last && last - first <= MAX_PHRASE_TOKENS; at++) {
    endings.push(phraseKey(words, at, last));
    beginnings.push(phraseKey(words, first, at));
  }
  const isLong = last - first > 1;
  return {
    endings,
    beginnings,
    edges: isLong ? [phraseKey(words, last - 1, last), phraseKey(words, first, first + 1)] : [],
    initials: isLong ? initialsOf(words, { first, last }) : null,
    letters: !isLong && words[first].case === Case.upper ? words[first].hash : null,
  };
}

/** The hash of the first letters of the capitalised words of a phrase; null where there is but one. */
function initialsOf(words: readonly Word[], { first, last }: Run): number | null {
  let letters = '';
  for (let i = first; i < last; i++) if (isCapital(words[i])) letters += words[i].lower[0];
  return letters.length > 1 ? hashOf(letters) : null;
}
