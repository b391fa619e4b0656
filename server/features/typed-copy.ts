import type { Article } from '../analysis/article.ts';
import { fenceBehind } from '../analysis/document/fences.ts';

const DIRECTIVE = /^\s*(?:>\s*)*(?:\[\[|<!--)\s*press-text-/;
/** A tag, a comment or an address that the line has not closed yet, or code within it. */
const OPEN_TAG = /<[a-z!/][^>]*$|\]\([^)]*$/i;

/** Whether what is typed at an offset is copy: no directive and, in Markdown, no code, tag, address or front matter. */
export function isCopyAt({ text, language }: Article, offset: number): boolean {
  const lines = text.slice(0, offset).split(/\r\n|[\n\r]/);
  const line = lines.at(-1) ?? '';
  if (DIRECTIVE.test(line)) return false;
  if (language !== 'markdown') return true;
  const isIndented = /^(?: {4}|\t)/.test(line) && (lines.at(-2) ?? '').trim() === '';
  const hasOpenCode = (line.match(/`+/g)?.length ?? 0) % 2 === 1;
  return (
    !isIndented &&
    !hasOpenCode &&
    !OPEN_TAG.test(line) &&
    lines.reduce((fence, each) => fenceBehind(each, fence), '') === '' &&
    !isInFrontMatter(lines)
  );
}

const isInFrontMatter = ([first, ...others]: readonly string[]): boolean =>
  first?.trim() === '---' && !others.some((line) => /^(?:---|\.\.\.)\s*$/.test(line));
