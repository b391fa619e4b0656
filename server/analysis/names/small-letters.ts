import type { Token } from '../article.ts';
import { Tally } from './tally.ts';

/** The words that a text also has with a small first letter: somebody "rose" where Rose is named. Kept up as the text changes. */
export class SmallLetters {
  /** By the word with a capital, in how many paragraphs. */
  private readonly words = new Tally();
  private counted: ReadonlySet<readonly Token[]> = new Set();

  /**
   * Takes the tokens of all paragraphs as they are now; one that has not changed is the same array as before.
   *
   * @returns the words of which the text has one with a small first letter now and had none before, or the other way round
   */
  update(paragraphs: readonly (readonly Token[])[]): string[] {
    const now = new Set(paragraphs);
    const gone: string[] = [];
    const come: string[] = [];
    for (const tokens of this.counted) if (!now.has(tokens)) for (const word of smallWords(tokens)) gone.push(word);
    for (const tokens of now) if (!this.counted.has(tokens)) for (const word of smallWords(tokens)) come.push(word);
    this.counted = now;
    return this.words.update(gone, come);
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
