import type { Token } from '../article.ts';

/** The words that a text also has with a small first letter: somebody "rose" where Rose is named. Kept up as the text changes. */
export class SmallLetters {
  /** In how many paragraphs, by the word with a capital. */
  private readonly counts = new Map<string, number>();
  private counted: ReadonlySet<readonly Token[]> = new Set();

  /** Takes the tokens of all paragraphs as they are now; one that has not changed is the same array as before. */
  update(paragraphs: readonly (readonly Token[])[]): void {
    const now = new Set(paragraphs);
    for (const tokens of this.counted) if (!now.has(tokens)) this.count(tokens, -1);
    for (const tokens of now) if (!this.counted.has(tokens)) this.count(tokens, 1);
    this.counted = now;
  }

  /** Whether the text has a capitalised word with a small first letter as well. */
  has(word: string): boolean {
    return this.counts.has(word);
  }

  private count(tokens: readonly Token[], by: 1 | -1): void {
    const words = new Set<string>();
    for (const { text } of tokens) if (isSmall(text)) words.add(text[0].toUpperCase() + text.slice(1));
    for (const word of words) {
      const count = (this.counts.get(word) ?? 0) + by;
      if (count === 0) this.counts.delete(word);
      else this.counts.set(word, count);
    }
  }
}

/** Whether a word begins with a small letter; most do with one of a to z. */
function isSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code > 127 && /^\p{Ll}/u.test(text));
}
