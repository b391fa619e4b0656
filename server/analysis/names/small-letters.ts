import type { Token } from '../article.ts';
import { changeOf } from '../document/list-change.ts';
import { Tally } from './tally.ts';

/** The words that a text also has with a small first letter: somebody "rose" where Rose is named. Kept up as the text changes. */
export class SmallLetters {
  /** By the word with a capital, in how many paragraphs. */
  private readonly words = new Tally();
  private counted: readonly (readonly Token[])[] = [];

  /**
   * Takes the tokens of all paragraphs as they are now; one that has not changed is the same array as before.
   *
   * @returns the words of which the text has one with a small first letter now and had none before, or the other way round
   */
  update(paragraphs: readonly (readonly Token[])[]): string[] {
    const { gone, come } = changeOf(this.counted, paragraphs);
    this.counted = paragraphs;
    const wordsOf = (some: Iterable<readonly Token[]>) => [...some].flatMap((tokens) => [...smallWords(tokens)]);
    return this.words.update(wordsOf(gone), wordsOf(come));
  }

  /** Whether the text has a capitalised word with a small first letter as well. */
  has(word: string): boolean {
    return this.words.has(word);
  }
}

/** The words of a paragraph that begin with a small letter, each once and with a capital. */
function smallWords(tokens: readonly Token[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of tokens) if (isSmall(text)) words.add(text[0].toUpperCase() + text.slice(1));
  return words;
}

/** Whether a word begins with a small letter; most do with one of a to z. */
function isSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code > 127 && /^\p{Ll}/u.test(text));
}
