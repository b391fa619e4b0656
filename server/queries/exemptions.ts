import type { Article, Span } from '../analysis/article.ts';
import { isSpeechVerb } from '../analysis/lexicon/cues.ts';
import { DASHES } from '../analysis/lexicon/dashes.ts';
import { SPOKEN_OF } from '../analysis/lexicon/pronouns.ts';
import { CLOSERS, OPENERS } from '../analysis/lexicon/quotation-marks.ts';
import { flattened } from '../text/flattened.ts';
import { anyOverlaps, indexAt, spansWithin, unionOf, wordsOf } from '../text/spans.ts';
import { isMarked, sentenceAround, whoMarker } from './markers.ts';
import { personSpans } from './people.ts';
import { quotedSpans, type SpeechQuotation } from './quotations.ts';

const WORD = /\p{L}[\p{L}’'-]*/gu;
/** A line as short as a name with a title: the speaker's label above the words, or the signature below them. */
const MAX_LABEL_WORDS = 8;

/**
 * Why a quotation may stand without a source: it is part of a sentence of the paper's own, as fragments, slogans and signs are; it
 * is a heading; somebody who may have said it is named or spoken of beside it; it may carry on speech of the paragraph before
 * or after; its source has been asked for in the copy; nothing is quoted, and it is no hearsay, as in “The court heard that”; the desk
 * has looked at it and ignores that it has none.
 */
export type Exemption = 'part' | 'heading' | 'named' | 'continued' | 'asked' | 'told' | 'ignored';

/** Tells of quotations of speech that have no source why they need none; undefined where one leaves a reader guessing. */
export function exemptionsIn(article: Article): (quotation: SpeechQuotation) => Exemption | undefined {
  const reach = reachOf(article);
  return (quotation) => {
    const first = indexAt(article.paragraphs, quotation.start);
    const last = indexAt(article.paragraphs, quotation.end - 1);
    if (!isOwnSentence(article, quotation, first, last)) return 'part';
    if (isCrosshead(article, quotation)) return 'heading';
    if (reach.names(first) || reach.names(last)) return 'named';
    if (reach.speaks(first - 1) || reach.speaksFirst(last + 1)) return 'continued';
    const end = Math.max(quotation.end, sentenceAround(article, quotation).end);
    return isMarked(article, { start: quotation.start, end }, whoMarker) ? 'asked' : undefined;
  };
}

interface Reach {
  /** Whether the paper's own words in a paragraph name or speak of somebody, or hold a verb of speech. */
  names(paragraph: number): boolean;
  /** Whether somebody speaks in a paragraph, or is announced there or labelled. */
  speaks(paragraph: number): boolean;
  /** Whether a paragraph begins with who speaks, or is a signature. */
  speaksFirst(paragraph: number): boolean;
}

function reachOf(article: Article): Reach {
  const { text, paragraphs } = article;
  const [quoted, people] = [quotedSpans(article), personSpans(article)];
  const spoken = article.attributions.filter(({ class: kind, source }) => kind === 'speech' && source.length > 0);
  const sources = unionOf(flattened(spoken, ({ source }) => source));
  const contents = unionOf(flattened(spoken, ({ content }) => content));
  const hasPerson = (within: Span): boolean =>
    anyOverlaps(sources, within) || spansWithin(people, within).some((mention) => !anyOverlaps(quoted, mention));
  const isLabel = (paragraph: Span): boolean =>
    (text.slice(paragraph.start, paragraph.end).match(WORD)?.length ?? 0) <= MAX_LABEL_WORDS && hasPerson(paragraph);
  const naming = new Map<number, boolean>();
  const names = (paragraph: Span): boolean =>
    hasPerson(paragraph) || wordsOutside(text, quoted, paragraph).some(isSpeaking);
  return {
    names(index) {
      const paragraph = paragraphs[index];
      if (!paragraph) return false;
      // A paragraph may hold thousands of quotations that ask.
      const known = naming.get(index) ?? names(paragraph);
      naming.set(index, known);
      return known;
    },
    speaks(index) {
      const paragraph = paragraphs[index];
      if (!paragraph) return false;
      const ends = text.slice(Math.max(paragraph.start, paragraph.end - 2), paragraph.end);
      const closing = article.sentences[indexAt(article.sentences, paragraph.end - 1)] ?? paragraph;
      if (anyOverlaps(quoted, paragraph) || anyOverlaps(people, paragraph)) return true;
      // “… according to the club. They sang.”: what a body said is over where a sentence follows.
      return anyOverlaps(sources, closing) || anyOverlaps(contents, closing) || ends.includes(':');
    },
    speaksFirst(index) {
      const paragraph = paragraphs[index];
      if (!paragraph) return false;
      const opening = article.sentences[indexAt(article.sentences, paragraph.start)] ?? paragraph;
      return anyOverlaps(sources, opening) || isLabel(paragraph);
    },
  };
}

function isSpeaking(word: string): boolean {
  return SPOKEN_OF.has(word.toLowerCase()) || isSpeechVerb(word.toLowerCase());
}

/** The words of a paragraph that stand in no quotation of speech. */
function wordsOutside(text: string, quoted: readonly Span[], { start, end }: Span): string[] {
  const words: string[] = [];
  let from = start;
  for (let q = indexAt(quoted, start); q < quoted.length && quoted[q]!.start < end; q++) {
    for (const word of text.slice(from, quoted[q]!.start).match(WORD) ?? []) words.push(word);
    from = quoted[q]!.end;
  }
  return from < end ? [...words, ...(text.slice(from, end).match(WORD) ?? [])] : words;
}

/** ‘We won’ on a line of its own, in an article whose speech stands in double marks: a heading between paragraphs. */
function isCrosshead({ text, quotations }: Article, { start }: Span): boolean {
  const isSingle = (at: number) => /[‘’']/.test(text[at] ?? '');
  return isSingle(start) && quotations.some(({ start, level }) => level === 0 && !isSingle(start));
}

/** So many characters beside a quotation show what it stands next to, blanks and all. */
const CONTEXT_CHARACTERS = 100;

const OPENS_SENTENCE = new RegExp(`^[${OPENERS}]{1,2}(?:\\[|…|\\.{3})?\\s?\\p{Lu}`, 'u');
const CLOSES_SENTENCE = new RegExp(`[.!?][${CLOSERS}]+$`);
/** What decorates a line and is no word of it: emoji, flags, bullets, a dash before a turn. */
const SIGNS = `[\\p{So}\\p{Sk}\\p{RI}\\u200d\\ufe0f\\u20e3•·▪→»*>|\\s${DASHES}-]`;
const FREE_BEFORE = new RegExp(`(?:^|[.!?…)${CLOSERS}])${SIGNS}*$`, 'u');
const FREE_AFTER = new RegExp(`^[.!?…]*\\s?(?:$|[\\p{Lu}\\p{N}\\p{So}\\p{RI}[(${DASHES}${OPENERS}])`, 'u');

/** Whether the quotation is of whole sentences that end (a line that trails off is a heading), three words or more, and is no part of a sentence around it. */
function isOwnSentence({ text, paragraphs }: Article, span: SpeechQuotation, first: number, last: number): boolean {
  const start = Math.max(paragraphs[first]?.start ?? 0, span.start - CONTEXT_CHARACTERS);
  const end = Math.min(paragraphs[last]?.end ?? text.length, span.end + CONTEXT_CHARACTERS);
  const before = wordsOf(text, { start, end: span.start });
  const after = wordsOf(text, { start: span.end, end });
  const words = wordsOf(text, span);
  const isWhole = OPENS_SENTENCE.test(words) && (words.match(WORD)?.length ?? 0) >= 3;
  const isClosed = CLOSES_SENTENCE.test(words) || /^[.!?]/.test(after);
  return isWhole && isClosed && FREE_BEFORE.test(before) && FREE_AFTER.test(after);
}
