import type { Article, Span } from '../analysis/article.ts';
import { spanAt } from '../text/spans.ts';

/** A finding that is to be let be wherever its sentence stands: the line may change, and the file. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly sentence: string;
  /** Why, for whoever reads the file. */
  readonly reason?: string;
}

/** The sentence that a finding begins in, or the line where it begins in none, with white space evened out. */
export function sentenceOf({ text, sentences }: Article, { start }: Span): string {
  const sentence = spanAt(sentences, start) ?? lineAt(text, start);
  return text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
}

/** What two copies of one sentence have in common, whatever a CMS made of their blanks, marks and dashes. */
export function sentenceKey(rule: string, sentence: string): string {
  const plain = sentence
    .replace(/[\u00AD\u200B-\u200D\uFEFF]/g, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″«»]|''|``/g, '"')
    .replace(/[‐‑‒–—―−]|--+/g, '-')
    .replace(/\s+/g, ' ');
  return `${rule} ${plain.trim()}`;
}

function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}
