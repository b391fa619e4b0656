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

/** What the network sees of the place of a token, by so many categories each: in the views that follow, in this order. */
const CATEGORIES_OF_PLACE = {
  quotationForm: 1024,
  quotationPlace: 10,
  sentenceEdge: 4,
  sentenceForm: 32,
  phraseEdge: 5,
  inBrackets: 2,
  paragraph: MAX_PARAGRAPHS_BEFORE + 1,
};
const COUNTS = Object.values(CATEGORIES_OF_PLACE);
export const VIEWS_OF_PLACE = COUNTS.length;

/** All that the network sees of the place of token i, in one number. */
export function placeOf(around: Surroundings, i: number): number {
  const sentenceEdge = (around.first[i] === i ? 1 : 0) + (around.last[i] === i + 1 ? 2 : 0);
  const phraseEdge =
    around.phraseFirst[i] < 0 ? 4 : (around.phraseFirst[i] === i ? 1 : 0) + (around.phraseLast[i] === i + 1 ? 2 : 0);
  const { quotationPlace, sentenceForm } = CATEGORIES_OF_PLACE;
  let place = around.quotationForm[i] * quotationPlace + around.quotationPlace[i];
  place = (place * CATEGORIES_OF_PLACE.sentenceEdge + sentenceEdge) * sentenceForm + around.sentenceForm[i];
  place = (place * CATEGORIES_OF_PLACE.phraseEdge + phraseEdge) * CATEGORIES_OF_PLACE.inBrackets + around.inBrackets[i];
  return place * CATEGORIES_OF_PLACE.paragraph + Math.min(MAX_PARAGRAPHS_BEFORE, around.paragraph[i]);
}

/** The categories of a place, one for each view. */
export function viewsOfPlace(place: number): readonly number[] {
  const views: number[] = [];
  let rest = place;
  for (const count of COUNTS.toReversed()) {
    views.unshift(rest % count);
    rest = Math.floor(rest / count);
  }
  return views;
}
