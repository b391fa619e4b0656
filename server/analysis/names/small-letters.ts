import type { Token } from '../article.ts';

/** Those of some capitalised words that the tokens also have with a small first letter: "Rose" where somebody "rose". */
export function inSmallLetters(words: ReadonlySet<string>, tokens: readonly Token[]): string[] {
  if (words.size === 0) return [];
  const found: string[] = [];
  for (const { text } of tokens) {
    if (!/^\p{Ll}/u.test(text)) continue;
    const word = text[0].toUpperCase() + text.slice(1);
    if (words.has(word)) found.push(word);
  }
  return found;
}
