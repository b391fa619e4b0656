import type { Surroundings } from './context.ts';
import type { TaggedWord } from './words.ts';

/** Further down all paragraphs are one. */
export const MAX_PARAGRAPHS_BEFORE = 3;

/** What the network sees of a word wherever it stands, a category for each view. */
export const viewsOfWord = ({ word, tagHash, cue }: TaggedWord): readonly number[] => [
  word.hash,
  word.suffixes[2],
  word.clusters[0],
  word.clusters[1],
  word.case,
  tagHash,
  cue,
];

/** And what of the place where token i stands, in the views that follow. */
export const viewsOfPlace = (around: Surroundings, i: number): readonly number[] => [
  around.quotationForm[i],
  around.quotationPlace[i],
  // Whether it begins its sentence, and whether it ends it.
  (around.first[i] === i ? 1 : 0) + (around.last[i] === i + 1 ? 2 : 0),
  around.sentenceForm[i],
  // The same of its noun phrase.
  around.phraseFirst[i] < 0 ? 4 : (around.phraseFirst[i] === i ? 1 : 0) + (around.phraseLast[i] === i + 1 ? 2 : 0),
  around.inBrackets[i],
  Math.min(MAX_PARAGRAPHS_BEFORE, around.paragraph[i]),
];
