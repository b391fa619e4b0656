import type { Article, Span } from '../../analysis/article.ts';
import { spanAt, wordsOf } from '../../text/spans.ts';
import { anonymousNouns } from './anonymous-nouns.ts';

/** Sources that are nobody: "critics say" tells no more than "it is said". */
const nobodies = new Set([
  ...['critics', 'many', 'many people', 'observers', 'opponents', 'others', 'people', 'skeptics', 'sceptics'],
  ...['some', 'some critics', 'some observers', 'some people', 'supporters'],
]);

const initials = new Set([...nobodies].map((words) => words[0]));

/** Of these a sentence before may say who they are: "Officials are divided. Some say …". */
const quantifiers = new Set(['some', 'others', 'many']);
const MAX_CHARACTERS_BACK = 600;

/** Whether a source is hearsay itself, a matter of unattributed-claim and not of unnamed-source. */
export function isHearsaySource({ text, paragraphs }: Article, source: Span): boolean {
  if (!initials.has(text[source.start]?.toLowerCase())) return false;
  const words = wordsOf(text, source).toLowerCase();
  if (!nobodies.has(words)) return false;
  const from = Math.max(spanAt(paragraphs, source.start)?.start ?? 0, source.start - MAX_CHARACTERS_BACK);
  const before =
    text
      .slice(from, source.start)
      .toLowerCase()
      .match(/\p{L}+s\b/gu) ?? [];
  return !quantifiers.has(words) || !before.some((word) => anonymousNouns.has(word));
}
