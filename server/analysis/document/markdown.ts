import { fenceBehind } from './fences.ts';
import { isLabelled, mayBeLabelled } from './labelled-lines.ts';
import { linesOf } from './lines.ts';
import { maskedInline } from './markdown-inline.ts';

/** What ends a stretch that is no copy, tried on each line of it; the line that ends it belongs to it. */
type EndTest = (line: string) => boolean;

const RULE = /^(?:[-*_][ \t]*){3,}$|^=+\s*$/;
const TABLE_RULE = /^[\s|:-]+$/;
const ITEM = /^(?:[-*+]|(\d{1,9})[.)])\s+(?:\[[ xX]\]\s+)?/;
/** A line that is bold from end to end is a heading, or calls who speaks in the next. */
const BOLD_LINE = /^(?:\*\*|__)[^*_]{1,80}(?:\*\*|__)\s*$/;
const DEFINITION = /^\[(?!\^)[^\]]{1,200}\]:\s*\S/;
const NOTE = /^\[\^[^\]\s]{1,60}\]:/;
const RAW_HTML = /^<(script|style|pre|textarea)\b/i;

/**
 * Blanks what of a Markdown file is no copy: front matter, fenced and indented code, inline code, HTML, link targets
 * and the marks of headings, lists, quotes and emphasis. Offsets stay; `breaks` holds the starts of the lines that
 * begin a block of their own, `setOff` those of the lines of block quotations (CommonMark, https://spec.commonmark.org).
 */
export function maskedMarkdown(text: string): {
  copy: string;
  breaks: ReadonlySet<number>;
  setOff: ReadonlySet<number>;
} {
  const blocks = new Blocks(frontMatterEnd(text));
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of linesOf(text)) {
    parts.push(text.slice(done, start), blocks.masked(text.slice(start, end), start));
    done = end;
  }
  return { copy: parts.join('') + text.slice(done), breaks: blocks.breaks, setOff: blocks.setOff };
}

/** The offset after the front matter, or 0: `---`, lines of `key: value`, `---`. */
function frontMatterEnd(text: string): number {
  const first = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?=[\w"'#-]+[ \t]*[:=]|#)/.exec(text);
  if (!first) return 0;
  const end = first[1] === '---' ? /^(?:---|\.\.\.)[ \t]*$/gm : /^\+\+\+[ \t]*$/gm;
  end.lastIndex = first[0].length;
  return end.test(text) ? end.lastIndex : 0;
}

/** Reads the lines in order and remembers what is open. */
class Blocks {
  readonly breaks = new Set<number>();
  readonly setOff = new Set<number>();
  private isEnd: EndTest | null = null;
  private inList = false;
  private afterBlank = true;
  private afterHeading = false;
  private quoted = 0;
  /** Whether the paragraph begins with what may be the label of a speaker. */
  private afterLabelled = false;

  constructor(private readonly copyStart: number) {}

  /** The line with what is no copy blanked. */
  masked(line: string, start: number): string {
    const blank = ' '.repeat(line.length);
    if (start < this.copyStart) return blank;
    if (this.isEnd) {
      if (this.isEnd(line)) this.isEnd = null;
      return blank;
    }
    const prefix = /^[\s>]*/.exec(line)![0];
    const body = line.slice(prefix.length);
    if (this.isNoCopy(body, prefix)) {
      this.afterBlank = true;
      this.quoted = 0;
      return blank;
    }
    return this.maskedBlock(line, body, prefix, start);
  }

  private isNoCopy(body: string, prefix: string): boolean {
    const isBlank = body === '';
    const isCode = this.afterBlank && !this.inList && !prefix.includes('>') && /^(?: {4}|\t)/.test(prefix);
    const end = isBlank || isCode ? null : stretchEnd(body);
    this.isEnd = end;
    const isRule = RULE.test(body) || (body.includes('|') && body.includes('--') && TABLE_RULE.test(body));
    return isBlank || isCode || end !== null || isRule || DEFINITION.test(body);
  }

  private maskedBlock(line: string, body: string, prefix: string, start: number): string {
    const heading = /^#{1,6}\s+/.exec(body)?.[0] ?? '';
    const item = ITEM.exec(body);
    // A number other than 1 in the middle of a paragraph is the sentence's: "in the spring of / 1984. A year later".
    const isItem = item !== null && (!item[1] || item[1] === '1' || this.inList || this.afterBlank);
    const isRow = body.startsWith('|');
    const lead = heading || (isItem ? item[0] : (NOTE.exec(body)?.[0] ?? ''));
    const depth = prefix.split('>').length - 1;
    const isTurn = isLabelled(body) || (this.afterLabelled && mayBeLabelled(body));
    const isBold = BOLD_LINE.test(body);
    if (lead !== '' || isRow || isTurn || isBold || this.afterHeading || (depth > 0 && depth !== this.quoted))
      this.breaks.add(start);
    if (depth > 0) this.setOff.add(start);
    if (isItem) this.inList = true;
    else if (this.afterBlank && !/^\s/.test(line)) this.inList = false;
    this.afterHeading = heading !== '' || isBold;
    if (this.afterBlank || this.breaks.has(start)) this.afterLabelled = mayBeLabelled(body);
    this.afterBlank = false;
    this.quoted = depth;
    const masked = this.maskedComment(body.slice(lead.length));
    const bare = heading ? masked.replace(/\s#+\s*$/, (marks) => ' '.repeat(marks.length)) : masked;
    const inner = maskedInline(isRow ? bare.replaceAll('|', ' ') : bare);
    return ' '.repeat(prefix.length + lead.length) + inner;
  }

  /** Blanks a comment that begins in the line and ends in a later one. */
  private maskedComment(text: string): string {
    const open = text.lastIndexOf('<!--');
    if (open < 0 || text.includes('-->', open)) return text;
    this.isEnd = (line) => line.includes('-->');
    return text.slice(0, open) + ' '.repeat(text.length - open);
  }
}

/** What ends the stretch without copy that this line begins, or null where it begins none. */
function stretchEnd(body: string): EndTest | null {
  const fence = fenceBehind(body, '');
  if (fence !== '') return (line) => fenceBehind(line, fence) === '';
  const tag = RAW_HTML.exec(body)?.[1].toLowerCase();
  if (!tag || body.toLowerCase().includes(`</${tag}`)) return null;
  return (line) => line.toLowerCase().includes(`</${tag}`);
}
