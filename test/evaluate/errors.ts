/** What goes wrong, by class and with the text around it, for a developer to read. */
import type { Pair } from './corpora.ts';

/** `kind` is the class: "missed, person"; `text` tells the rest, in a line or more. */
export interface EvaluationError {
  readonly kind: string;
  readonly document: string;
  readonly offset: number;
  readonly text: string;
}

/** The words of some spans on one line. */
export const wordsOf = (text: string, pairs: readonly Pair[]): string =>
  pairs.map(([start, end]) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ') || '–';

/** ⟦The words of a span⟧ on one line, with what stands around them. */
export function contextOf(text: string, [start, end]: Pair): string {
  const around = 40;
  const before = text.slice(Math.max(0, start - around), start);
  return `…${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + around)}…`.replace(/\s+/g, ' ');
}

/** How often each of some words occurs, the most frequent first. */
function countsOf(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** The worst documents, the classes with their counts, and examples of each, or all. */
export function errorReport(errors: readonly EvaluationError[], examples = errors.length): string {
  const worst = countsOf(errors.map(({ document }) => document)).slice(0, 10);
  const lines = [
    '',
    'documents with the most errors',
    ...worst.map(([name, count]) => `${String(count).padStart(5)}  ${name}`),
  ];
  for (const [kind, count] of countsOf(errors.map((error) => error.kind))) {
    lines.push('', `${kind}: ${count}`);
    const all = errors.filter((error) => error.kind === kind);
    // Evenly from all documents, so that one does not fill the list.
    const step = Math.max(1, Math.floor(all.length / examples));
    for (const { document, offset, text } of all.filter((_, i) => i % step === 0).slice(0, examples))
      lines.push(`  ${document} @${offset}`, `      ${text}`);
  }
  return lines.join('\n');
}
