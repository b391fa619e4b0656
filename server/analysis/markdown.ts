import { linesOf } from './lines.ts';

/**
 * Blanks what of a Markdown file is no copy: front matter, fenced and indented code, inline code, HTML, link targets
 * and the marks of headings, lists, quotes and emphasis. Offsets stay; `breaks` holds the starts of the lines that
 * begin a block of their own (CommonMark, https://spec.commonmark.org).
 */
export function maskedMarkdown(text: string): { copy: string; breaks: ReadonlySet<number> } {
  const breaks = new Set<number>();
  const parts: string[] = [];
  let done = 0;
  let fence: string | null = null;
  let frontMatter = false;
  let afterHeading = false;
  for (const [index, line] of linesOf(text).entries()) {
    parts.push(text.slice(done, line.start));
    done = line.end;
    const raw = text.slice(line.start, line.end);
    const blank = ' '.repeat(raw.length);
    const fenceMark = /^ {0,3}(`{3,}|~{3,})/.exec(raw)?.[1];
    if (index === 0 && /^---\s*$/.test(raw)) frontMatter = true;
    else if (frontMatter) frontMatter = !/^(?:---|\.\.\.)\s*$/.test(raw);
    else if (fence) {
      if (fenceMark && fenceMark[0] === fence[0] && fenceMark.length >= fence.length) fence = null;
    } else if (fenceMark) fence = fenceMark;
    else if (!/^(?: {4,}|\t)(?![-*+>] |\d+[.)] )/.test(raw) && !/^\s{0,3}(?:[-*_]\s*){3,}$|^\s*=+\s*$/.test(raw)) {
      const lead = /^[\s>]*(?:#{1,6}\s+|[-*+]\s+|\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?/.exec(raw)![0];
      if (/[#\-*+\d]/.test(lead) || afterHeading || /^\s*\|/.test(raw)) breaks.add(line.start);
      afterHeading = lead.includes('#');
      parts.push(' '.repeat(lead.length) + maskedInline(raw.slice(lead.length)));
      continue;
    }
    parts.push(blank);
  }
  parts.push(text.slice(done));
  return { copy: parts.join(''), breaks };
}

const blanks = (text: string): string => ' '.repeat(text.length);

/** Inline code, tags, addresses and link targets blanked; the words of a link or an emphasis stay. */
function maskedInline(line: string): string {
  return line
    .replace(/`[^`]*`/g, blanks)
    .replace(/<\/?[A-Za-z!][^<>]*>/g, blanks)
    .replace(/!\[[^\][]*\]\([^()\s]*(?:\s"[^"]*")?\)/g, blanks) // ![picture](a.png)
    .replace(/\]\([^()\s]*(?:\s"[^"]*")?\)|\]\[[^\][]*\]/g, blanks) // [words](address)
    .replace(/[[*]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~~|\\(?=[!-/:-@[-`{-~])/gu, blanks);
}
