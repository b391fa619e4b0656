import type { PlacedToken } from './article.ts';
import type { TokenizedParagraph } from './document/joined.ts';
import { sentencesOf } from './document/sentences.ts';
import { tokensOf } from './document/tokens.ts';
import { trimmedList } from './document/trimmed.ts';
import { wordsOf } from './document/words.ts';
import type { NameableParagraph } from './names/model/likely-names.ts';
import { appearancesIn } from './names/model/name-context.ts';
import { type NameSigns, nameSigns } from './names/name-signs.ts';
import { marksOf } from './quotations/quotation-marks.ts';
import { pairingOf } from './quotations/quotation-pairs.ts';
import type { PairedParagraph } from './quotations/quotations.ts';
import { stagesOf, worked } from './stage.ts';
import { tagsOf } from './syntax/tags.ts';
import { type Stretch, stretchesIn } from './transcripts/stretches.ts';

/** All that a paragraph says by itself. Offsets count from its start, token indexes from its first token. */
export interface Paragraph extends TokenizedParagraph, NameableParagraph, PairedParagraph {
  /** Whether its text writes two straight single marks for a double one. */
  readonly isTex: boolean;
  /** The Penn tag of each token, as long as it is not known what is a name. */
  readonly tags: readonly string[];
  readonly nameSigns: NameSigns;
  /** What of it a transcript has in turns of their own, and how those begin. */
  readonly stretches: readonly Stretch[];
}

/** The same as it is read: its tokens still have their places with them. */
interface ParagraphWork extends Paragraph {
  readonly tokens: readonly PlacedToken[];
}

const stage = stagesOf<ParagraphWork>();

/** What a paragraph is read for by itself, a line a stage. */
export const PARAGRAPH_STAGES = [
  stage('tokens', 'paragraph', ['text', 'isTex'], ['tokens'], ({ text, isTex }) => ({ tokens: tokensOf(text, isTex) })),
  stage('sentences', 'paragraph', ['tokens'], ['sentences'], ({ tokens }) => ({ sentences: sentencesOf(tokens) })),
  stage('quotation marks', 'paragraph', ['text', 'isTex'], ['marks'], ({ text, isTex }) => ({
    marks: marksOf(text, isTex),
  })),
  stage('pairs of marks', 'paragraph', ['marks'], ['pairing'], ({ marks }) => ({ pairing: pairingOf(marks) })),
  stage('words', 'paragraph', ['tokens'], ['words', 'starts'], ({ tokens }) => ({
    words: wordsOf(tokens),
    starts: tokens.map(({ start }) => start),
  })),
  stage('tags', 'paragraph', ['words', 'sentences'], ['tags'], ({ words, sentences }) => ({
    tags: tagsOf(words, sentences),
  })),
  stage('surroundings of names', 'paragraph', ['words', 'sentences'], ['appearances'], ({ words, sentences }) => ({
    appearances: appearancesIn(words, sentences),
  })),
  stage('signs of names', 'paragraph', ['tokens', 'sentences', 'tags'], ['nameSigns'], (paragraph) => ({
    nameSigns: nameSigns(paragraph.tokens, paragraph.sentences, paragraph.tags),
  })),
  stage('stretches', 'paragraph', ['tokens'], ['stretches'], ({ tokens }) => ({ stretches: stretchesIn(tokens) })),
];

/** Reads a paragraph by itself: a pure function of its text. */
export function paragraphOf(text: string, isTex: boolean): Paragraph {
  const work = worked(PARAGRAPH_STAGES, { text, isTex });
  const words = trimmedList(work.words);
  // All fields at once: what the stages have added one by one has a hidden class of its own, larger than itself.
  return {
    text,
    isTex,
    tokens: words,
    words,
    starts: work.starts,
    sentences: trimmedList(work.sentences),
    marks: trimmedList(work.marks),
    pairing: work.pairing,
    tags: trimmedList(work.tags),
    appearances: trimmedList(work.appearances),
    nameSigns: work.nameSigns,
    stretches: trimmedList(work.stretches),
  };
}
