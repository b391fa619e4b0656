import type { Article, Span } from '../analysis/article.ts';
import { headlineTest } from './headline.ts';
import { once } from './once.ts';

/** Longer lines are no headings. */
const MAX_HEADING_WORDS = 9;
const MARKDOWN_HEADING = /^(#{1,6})\s/;
/** A line of its own that begins like a title and ends in no stop, comma or mark: "What happens next". */
const CROSSHEAD = /^[\p{Lu}\p{N}][^.!?…:;,|<>{}=]*[\p{L}\p{N})]$/u;

/** A heading and all below it, up to the next one of its level. */
export interface Section extends Span {
  readonly heading: Span;
  /** 1 is the highest; all crossheads of a plain text have 2, for 1 is its headline. */
  readonly level: number;
}

/** The sections of an article in text order; one that holds others comes before them. The headline makes none. */
export const sectionsOf = once((article: Article): readonly Section[] => {
  const { text, paragraphs } = article;
  const headings = headingsIn(article);
  return headings.flatMap(({ heading, level }, i) => {
    const next = headings.slice(i + 1).find((other) => other.level <= level);
    const end = next ? lastEndBefore(paragraphs, next.heading.start) : (paragraphs.at(-1)?.end ?? text.length);
    return end > heading.end ? [{ start: heading.start, end, heading, level }] : [];
  });
});

function headingsIn(article: Article): Pick<Section, 'heading' | 'level'>[] {
  const { text, paragraphs, language, attributions } = article;
  if (language === 'markdown') return markdownHeadings(text);
  const isInHeadline = headlineTest(article);
  const starts = new Set(
    attributions.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]).map(({ start }) => start),
  );
  return paragraphs.flatMap(({ start, end, tokens }, i) => {
    const isBelow = i > 0 && i + 1 < paragraphs.length && tokens.length <= MAX_HEADING_WORDS;
    if (!isBelow || isInHeadline({ start, end }) || !CROSSHEAD.test(text.slice(start, end))) return [];
    const isSaid = [...starts].some((at) => start <= at && at < end);
    return isSaid ? [] : [{ heading: { start, end }, level: 2 }];
  });
}

/** The lines that begin with `#`, outside of fenced code. */
function markdownHeadings(text: string): Pick<Section, 'heading' | 'level'>[] {
  const found: Pick<Section, 'heading' | 'level'>[] = [];
  let fence = '';
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : '';
    const level = fence === '' ? MARKDOWN_HEADING.exec(line)?.[1]?.length : undefined;
    if (level !== undefined) found.push({ heading: { start: index, end: index + line.length }, level });
  }
  return found;
}

function lastEndBefore(paragraphs: Article['paragraphs'], offset: number): number {
  return paragraphs.findLast(({ end }) => end <= offset)?.end ?? offset;
}
