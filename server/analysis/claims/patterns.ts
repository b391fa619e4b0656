import { type TaggedWords, wordAt } from '../document/reading.ts';
import type { Run } from '../document/run.ts';

/** Runs of words to look for, by their first word. */
export class Patterns<T> {
  private readonly byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  /** A pattern is words in small letters with blanks between; `*` stands for one adverb or none. */
  add(pattern: string, value: T): void {
    const words = pattern.split(' ');
    const known = this.byFirst.get(words[0]);
    if (known) known.push({ words, value });
    else this.byFirst.set(words[0], [{ words, value }]);
  }

  /** The first pattern added that begins at a token and ends before `last`. */
  at(reading: TaggedWords, token: number, last: number): { readonly run: Run; readonly value: T } | null {
    for (const { words, value } of this.byFirst.get(wordAt(reading, token)) ?? []) {
      const end = matchEnd(reading, words, token, last);
      if (end !== null) return { run: { first: token, last: end }, value };
    }
    return null;
  }
}

/** The token after a pattern that begins at `at`, or null. */
function matchEnd(reading: TaggedWords, words: readonly string[], at: number, last: number): number | null {
  let i = at;
  for (const word of words) {
    if (word === '*') {
      if (reading.tags[i] === 'RB') i++;
      continue;
    }
    if (i >= last || wordAt(reading, i) !== word) return null;
    i++;
  }
  return i;
}
