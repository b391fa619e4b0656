import { texts, wordCount } from './bench-text.ts';
import { medianTime } from './measure.ts';

/** Whole paragraphs of the golden articles, about 800 words. */
export const article = articleOf800();

/**
 * The time of the yardstick now: counting the words of an article with a regular expression and a map, a hundred times.
 * Machines and neighbours differ; the ratio to it moves little.
 */
export const yardstickTime = (): number => medianTime(10, () => countWords(article));

function countWords(text: string): number {
  const counts = new Map<string, number>();
  for (let i = 0; i < 100; i++) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts.size;
}

function articleOf800(): string {
  let text = '';
  for (const paragraph of texts.join('\n\n').split(/\n\n+/)) if (wordCount(text) < 780) text += `${paragraph}\n\n`;
  return text;
}
