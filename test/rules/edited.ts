import type { Edit } from '../../server/rules/rule.ts';

/** The text after all edits, which do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  return backwards.reduce((changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end), text);
}
