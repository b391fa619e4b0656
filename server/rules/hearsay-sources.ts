import type { Article, Span } from '../analysis/article.ts';
import { wordsOf } from '../queries/spans.ts';

/** Sources that are nobody: "critics say" tells no more than "it is said". */
const nobodies = new Set([
  ...['critics', 'many', 'many people', 'observers', 'opponents', 'others', 'people', 'skeptics', 'sceptics'],
  ...['some', 'some critics', 'some observers', 'some people', 'supporters'],
]);

/** Whether a source is hearsay itself, a matter of unattributed-claim and not of unnamed-source. */
export function isHearsaySource({ text }: Article, source: Span): boolean {
  return nobodies.has(wordsOf(text, source).toLowerCase());
}
