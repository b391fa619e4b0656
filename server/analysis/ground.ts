import {
  joinedText,
  type ParagraphReading,
  type QuotedParagraph,
  quotedParagraph,
  readingOf,
} from './document/joined.ts';
import type { Prose } from './document/prose.ts';
import type { JoinedText, Reading } from './document/reading.ts';
import { runsByPart } from './document/run.ts';
import { hasTexMarks } from './lexicon/quotation-marks.ts';
import { KeptParagraph, keptParagraphs, Memory } from './memory.ts';
import type { NameText } from './names/completed-names.ts';
import type { KnownName } from './names/known-names.ts';
import type { NameRun } from './names/model/labels.ts';
import { textNames } from './names/model/name-runs.ts';
import type { Name } from './names/name.ts';
import { joinedSigns } from './names/name-signs.ts';
import { namesOf } from './names/names.ts';
import { type Paragraph, paragraphOf } from './paragraph.ts';
import { type ParagraphQuotations, quotationsOf, runsOn } from './quotations/quotations.ts';
import { correctedTags } from './syntax/corrected-tags.ts';

/** What is read before anybody is asked who says what. */
export interface Ground {
  readonly reading: Reading;
  /** The same paragraph by paragraph; one that reads as it did is the same object. */
  readonly paragraphs: readonly ParagraphReading[];
  /** In order. */
  readonly names: readonly Name[];
  /** What each paragraph quotes; offsets count from its start. */
  readonly quoted: readonly ParagraphQuotations[];
}

/** Reads the copy of a text paragraph by paragraph, and what of it takes the whole text: which quotations run on, and the names. */
export function groundOf(
  { copy, paragraphs: spans }: Prose,
  known: readonly KnownName[] = [],
  memory = new Memory(),
): Ground {
  const kept = keptParagraphs(
    spans.map(({ start, end }) => copy.slice(start, end)),
    memory.paragraphs,
    (text, edited) => new KeptParagraph(text, hasTexMarks(text), edited),
  );
  memory.paragraphs = kept;
  const paragraphs = ownReadings(kept);
  const quoted = quotationsByParagraph(kept, paragraphs);
  const joined = joinedText(
    paragraphs,
    spans.map(({ start }) => start),
  );
  const names = namesOf(nameText(memory, paragraphs, joined), foundNames(memory, paragraphs, joined), known);
  const readings = runsByPart(names, joined.paragraphs).map((own, p) => {
    const paragraph = paragraphs[p];
    const inputs = [paragraph, ...own.flatMap(({ first, last }) => [first, last])];
    const tags = kept[p].tags.of(inputs, () => correctedTags(paragraph, own));
    return kept[p].reading.of([paragraph, tags, quoted[p]], () => ({ ...paragraph, ...quoted[p], tags }));
  });
  return { reading: readingOf(joined, readings), paragraphs: readings, names, quoted };
}

/** What each paragraph says by itself; one with TeX's marks lets two straight single ones be a double one in all. */
function ownReadings(kept: readonly KeptParagraph[]): Paragraph[] {
  const isTex = kept.some((paragraph) => paragraph.hasTexMarks);
  return kept.map(({ text, own }) => own.of([isTex && text.includes("''")], () => paragraphOf(text, isTex)));
}

function quotationsByParagraph(
  kept: readonly KeptParagraph[],
  paragraphs: readonly Paragraph[],
): (ParagraphQuotations & QuotedParagraph)[] {
  const runs = paragraphs.map((paragraph, p) => runsOn(paragraph, paragraphs[p + 1]));
  return paragraphs.map((paragraph, p) => {
    const isCarried = runs[p - 1] ?? false;
    return kept[p].quotations.of([paragraph, isCarried, runs[p]], () => {
      const found = quotationsOf(paragraph, isCarried, runs[p]);
      return { ...found, ...quotedParagraph(paragraph.tokens, found.quotations) };
    });
  });
}

/** The text with what names are completed by. */
function nameText(memory: Memory, paragraphs: readonly Paragraph[], joined: JoinedText): NameText {
  const signs = joinedSigns(
    paragraphs.map((paragraph) => paragraph.nameSigns),
    joined.paragraphs.map(({ first }) => first),
  );
  memory.smallLetters.update(paragraphs.map(({ tokens }) => tokens));
  return { ...joined, signs, smallLetters: memory.smallLetters };
}

/** The names that are found in the text, in order. */
function foundNames(memory: Memory, paragraphs: readonly Paragraph[], joined: JoinedText): NameRun[] {
  const named = textNames(
    paragraphs,
    memory.paragraphs.map(({ names }) => names),
    memory.phrases,
  );
  return named.flatMap((names, p) => {
    memory.paragraphs[p].names = names;
    const from = joined.paragraphs[p].first;
    return names.runs.map(({ first, last, kind }) => ({ first: from + first, last: from + last, kind }));
  });
}
