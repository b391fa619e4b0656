import {
  joinedText,
  type ParagraphReading,
  type QuotedParagraph,
  quotedParagraph,
  readingOf,
} from './document/joined.ts';
import type { Prose } from './document/prose.ts';
import type { JoinedText, Reading } from './document/reading.ts';
import { trimmed, trimmedList } from './document/trimmed.ts';
import { hasTexMarks } from './lexicon/quotation-marks.ts';
import { KeptParagraph, keptParagraphs, Memory } from './memory.ts';
import { withCalled } from './names/called-names.ts';
import { completedNames } from './names/completed-names.ts';
import { foundNames } from './names/found-names.ts';
import type { KnownName } from './names/known-names.ts';
import type { NameRun } from './names/model/labels.ts';
import { textNames } from './names/model/name-runs.ts';
import { joinedNames, type Name } from './names/name.ts';
import { type Paragraph, paragraphOf } from './paragraph.ts';
import { type ParagraphQuotations, quotationsOf, runningIn } from './quotations/quotations.ts';
import { stagesOf, worked } from './stage.ts';
import { correctedTags } from './syntax/corrected-tags.ts';
import { type Turn, turnsOf } from './transcripts/turns.ts';

/** What is read before anybody is asked who says what. */
export interface Ground {
  readonly prose: Prose;
  /** Whom the user has named. */
  readonly known: readonly KnownName[];
  readonly memory: Memory;
  /** What each paragraph says by itself. */
  readonly own: readonly Paragraph[];
  /** What each paragraph quotes; offsets count from its start. */
  readonly quoted: readonly (ParagraphQuotations & QuotedParagraph)[];
  readonly joined: JoinedText;
  /** Those of a transcript. */
  readonly turns: readonly Turn[];
  /** The likely names of each paragraph, its tokens counted from its first. */
  readonly nameRuns: readonly (readonly NameRun[])[];
  /** The names of each paragraph, in order, its tokens counted from its first; the same list as long as they are the same. */
  readonly ownNames: readonly (readonly Name[])[];
  /** All of them. */
  readonly names: readonly Name[];
  /** All of that paragraph by paragraph; one that reads as it did is the same object. */
  readonly paragraphs: readonly ParagraphReading[];
  readonly reading: Reading;
}

const stage = stagesOf<Ground>();

/** What the copy of a text is read for, a line a stage, until its words, quotations and names are known. */
export const GROUND_STAGES = [
  stage('paragraphs', 'paragraph', ['prose', 'memory'], ['own'], ({ prose, memory }) => ({
    own: ownReadings(prose, memory),
  })),
  stage('quotations', 'neighbours', ['own', 'memory'], ['quoted'], ({ own, memory }) => ({
    quoted: quotationsByParagraph(memory.paragraphs, own),
  })),
  stage('joined text', 'text', ['prose', 'own', 'memory'], ['joined'], ({ prose, own, memory }) => ({
    joined: joinedText(own, startsOf(prose), setOffIn(prose), memory.joined),
  })),
  stage('turns', 'text', ['own', 'joined', 'memory'], ['turns'], ({ own, joined, memory }) => ({
    turns: turnsOf(
      joined,
      own.map(({ stretches }) => stretches),
      memory.stretches,
    ),
  })),
  stage('likely names', 'text', ['own', 'memory'], ['nameRuns'], ({ own, memory }) => ({
    nameRuns: likelyNames(own, memory),
  })),
  stage(
    'names of paragraphs',
    'text',
    ['own', 'joined', 'turns', 'nameRuns', 'known', 'memory'],
    ['ownNames'],
    (ground) => ({
      ownNames: namesByParagraph(ground),
    }),
  ),
  stage('names', 'text', ['joined', 'ownNames', 'memory'], ['names'], ({ joined, ownNames, memory }) => ({
    names: joinedNames(ownNames, joined.paragraphs, memory.names),
  })),
  stage('paragraph readings', 'paragraph', ['own', 'quoted', 'ownNames', 'memory'], ['paragraphs'], (ground) => ({
    paragraphs: paragraphReadings(ground),
  })),
  stage('reading', 'text', ['joined', 'paragraphs', 'memory'], ['reading'], ({ joined, paragraphs, memory }) => ({
    reading: readingOf(joined, paragraphs, memory.joined),
  })),
];

/** Reads the copy of a text up to its names, for those who want no more: tests and training. */
export const groundOf = (prose: Prose, known: readonly KnownName[] = [], memory = new Memory()): Ground =>
  worked(GROUND_STAGES, { prose, known, memory });

const startsOf = ({ paragraphs }: Prose): number[] => paragraphs.map(({ start }) => start);
const setOffIn = ({ paragraphs }: Prose): boolean[] => paragraphs.map(({ isSetOff }) => isSetOff);

/** Each paragraph with its tags, corrected where names stand, and with what it quotes. */
function paragraphReadings({
  own,
  quoted,
  ownNames,
  memory,
}: Pick<Ground, 'own' | 'quoted' | 'ownNames' | 'memory'>): ParagraphReading[] {
  return own.map((paragraph, p) =>
    memory.paragraphs[p].reading.of([paragraph, quoted[p], ownNames[p]], () => {
      const { text, tokens, words, starts, sentences } = paragraph;
      const { quotations, quotationRuns } = quoted[p];
      const tags = correctedTags(paragraph, ownNames[p]);
      return { text, tokens, words, starts, sentences, tags, quotations, quotationRuns };
    }),
  );
}

/** What each paragraph says by itself; one with TeX's marks lets two straight single ones be a double one in all. */
function ownReadings({ copy, paragraphs }: Prose, memory: Memory): Paragraph[] {
  const kept = keptParagraphs(
    paragraphs.map(({ start, end }) => copy.slice(start, end)),
    memory.paragraphs,
    (text) =>
      memory.isLasting ? new KeptParagraph(text, hasTexMarks(text)) : KeptParagraph.ofOnce(text, hasTexMarks(text)),
  );
  memory.paragraphs = kept;
  const isTex = kept.some((paragraph) => paragraph.hasTexMarks);
  return kept.map(({ text, own }) => own.of(isTex && text.includes("''"), () => paragraphOf(text, isTex)));
}

function quotationsByParagraph(
  kept: readonly KeptParagraph[],
  paragraphs: readonly Paragraph[],
): (ParagraphQuotations & QuotedParagraph)[] {
  const running = runningIn(paragraphs);
  return paragraphs.map((paragraph, p) => {
    const { runs, isCarried } = running[p];
    return kept[p].quotations.of([paragraph, isCarried, runs], () => {
      const { quotations, strayMarks } = quotationsOf(paragraph, isCarried, runs);
      const { quotationRuns } = quotedParagraph(paragraph, quotations);
      return trimmed({ quotations, strayMarks, quotationRuns });
    });
  });
}

/** The likely names of each paragraph, in order. */
function likelyNames(own: readonly Paragraph[], memory: Memory): (readonly NameRun[])[] {
  const named = textNames(
    own,
    memory.paragraphs.map(({ names }) => names),
    memory.ofText.likelyNames,
  );
  return named.map((names, p) => {
    if (memory.isLasting) memory.paragraphs[p].names = names;
    return names.runs;
  });
}

/** The names of each paragraph, completed by what the text says of them. */
function namesByParagraph({
  own,
  joined,
  turns,
  nameRuns,
  known,
  memory,
}: Pick<Ground, 'own' | 'joined' | 'turns' | 'nameRuns' | 'known' | 'memory'>): (readonly Name[])[] {
  const { paragraphs: kept, smallLetters } = memory;
  const found = own.map((paragraph, p) =>
    kept[p].found.of([paragraph, nameRuns[p], known], () => trimmedList(foundNames(paragraph, nameRuns[p], known))),
  );
  const turned = smallLetters.update(own.map(({ tokens }) => tokens));
  const completed = completedNames(
    own,
    withCalled(joined, turns, found),
    { has: (word) => smallLetters.has(word), turned },
    kept.map(({ completed }) => completed),
    memory.ofText.completion,
  );
  return completed.map((one, p) => {
    if (memory.isLasting) kept[p].completed = one;
    return one.names;
  });
}
