import type { Article, Span } from '../analysis/article.ts';
import { fenceBehind } from '../analysis/document/fences.ts';
import { byPlace, firstIndexFrom, indexAt } from '../text/spans.ts';
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
  const last = paragraphs.at(-1)?.end ?? text.length;
  const ends = headings.map(() => last);
  const open: number[] = [];
  headings.forEach(({ heading, level }, i) => {
    while (open.length > 0 && headings[open.at(-1)!]!.level >= level)
      ends[open.pop()!] = lastEndBefore(paragraphs, heading.start);
    open.push(i);
  });
  return headings.flatMap(({ heading, level }, i) => {
    const end = ends[i]!;
    return end > heading.end ? [{ start: heading.start, end, heading, level }] : [];
  });
});

function headingsIn(article: Article): Pick<Section, 'heading' | 'level'>[] {
  const { text, paragraphs, language, attributions } = article;
  if (language === 'markdown') return markdownHeadings(text);
  const isInHeadline = headlineTest(article);
  const said = attributions.flatMap(({ content, cue, source }) => [...content, ...cue, ...source]).sort(byPlace);
  return paragraphs.flatMap(({ start, end, tokens }, i) => {
    const isBelow = i > 0 && i + 1 < paragraphs.length && tokens.length <= MAX_HEADING_WORDS;
    if (!isBelow || isInHeadline({ start, end }) || !CROSSHEAD.test(text.slice(start, end))) return [];
    const first = said[firstIndexFrom(said, start)];
    return first && first.start < end ? [] : [{ heading: { start, end }, level: 2 }];
  });
}

/** The lines that begin with `#`, outside of fenced code. */
function markdownHeadings(text: string): Pick<Section, 'heading' | 'level'>[] {
  const found: Pick<Section, 'heading' | 'level'>[] = [];
  let fence = '';
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    fence = fenceBehind(line, fence);
    const level = fence === '' ? MARKDOWN_HEADING.exec(line)?.[1]?.length : undefined;
    if (level !== undefined) found.push({ heading: { start: index, end: index + line.length }, level });
  }
  return found;
}

function lastEndBefore(paragraphs: Article['paragraphs'], offset: number): number {
  return paragraphs[indexAt(paragraphs, offset) - 1]?.end ?? offset;
}
