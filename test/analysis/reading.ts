import assert from 'node:assert/strict';
import type { Span } from '../../server/analysis/article.ts';
import { proseOf } from '../../server/analysis/document/prose.ts';
import { type JoinedText, type Reading, writtenText } from '../../server/analysis/document/reading.ts';
import type { Run } from '../../server/analysis/document/run.ts';
import { type Ground, groundOf } from '../../server/analysis/ground.ts';
import type { ParagraphQuotations } from '../../server/analysis/quotations/quotations.ts';
import { tagsOf } from '../../server/analysis/syntax/tags.ts';
import { firstIndexFrom } from '../../server/text/spans.ts';
import { tokenSpansOf } from '../../train/token-spans.ts';

/** What is read of a text before its names are known: the tags are as the tagger gave them. */
export const untaughtReading = (text: string): Reading => untaughtGround(text).reading;

/** The same, and its paragraphs by themselves. */
export function untaughtGround(text: string): Pick<Ground, 'reading' | 'paragraphs'> {
  const { reading, paragraphs } = groundOf(proseOf(text, 'plaintext'));
  const tags = tagsOf(reading.words, reading.sentences);
  const tagsIn = ({ first, last }: Run): string[] => tags.slice(first, last);
  return {
    reading: { ...reading, tags },
    paragraphs: paragraphs.map((paragraph, p) => ({ ...paragraph, tags: tagsIn(reading.paragraphs[p]) })),
  };
}

/** What a text quotes, with offsets in the text. */
export function textQuotations(text: string): ParagraphQuotations {
  const { reading, quoted } = groundOf(proseOf(text, 'plaintext'));
  const shifted = <T extends Span>(spans: readonly T[], p: number): T[] => {
    const { start: by } = reading.paragraphs[p];
    return spans.map((span) => ({ ...span, start: by + span.start, end: by + span.end }));
  };
  return {
    quotations: quoted.flatMap(({ quotations }, p) => shifted(quotations, p)),
    strayMarks: quoted.flatMap(({ strayMarks }, p) => shifted(strayMarks, p)),
  };
}

/** The tokens of a span of the text, which begins and ends where tokens do. */
export function runOf(joined: JoinedText, { start, end }: Span): Run {
  const spans = tokenSpansOf(joined);
  return { first: firstIndexFrom(spans, start), last: firstIndexFrom(spans, end) };
}

/** The tokens of some words of one paragraph, where they stand first. */
export function runOfWords(joined: JoinedText, words: string): Run {
  const paragraph = joined.paragraphs.find(({ text }) => text.includes(words));
  assert.ok(paragraph, `“${words}” is not there`);
  const start = paragraph.start + paragraph.text.indexOf(words);
  const run = runOf(joined, { start, end: start + words.length });
  assert.equal(writtenText(joined, run), words);
  return run;
}
