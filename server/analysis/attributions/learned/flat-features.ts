import type { Features, Sequence } from '../../model/features.ts';
import { hashOf, mixed } from '../../model/hash.ts';
import { Place, type Surroundings } from './context.ts';
import { bucket, FeatureWriter } from './feature-writer.ts';
import { BOUNDARY, type TaggedWord } from './words.ts';

/** A paragraph to label. */
export interface ParagraphSequence extends Sequence<TaggedWord> {
  readonly around: Surroundings;
}

/** What the first model looks at: each paragraph's tokens, for the parts of attributions that they may be. */
export const flatFeatures: Features<TaggedWord, ParagraphSequence> = {
  offsets: [-2, -1, 0, 1, 2],
  boundary: BOUNDARY,
  ofWord,
  ofPlace,
};

const NONE = hashOf('none');
/** Further down all paragraphs are one. */
export const MAX_PARAGRAPHS_BEFORE = 3;
/** Stands for a distance, and for a form, where there is nothing: no bucket is as large. */
const NO_DISTANCE = 99;
const writer = new FeatureWriter();

function ofWord({ word, tagHash, cue }: TaggedWord, offset: number, into: Int32Array): number {
  writer.open(into);
  writer.from((offset + 2) * 16 + 1);
  const distance = Math.abs(offset);
  writer.add(word.hash);
  writer.add(tagHash);
  writer.add(cue);
  writer.pair(cue, tagHash);
  if (distance <= 1) {
    writer.add(word.suffixes[2]);
    writer.add(word.shape);
    writer.pair(word.hash, tagHash);
    writer.add(word.clusters[0]);
    writer.add(word.clusters[1]);
  }
  if (distance === 0) {
    writer.add(word.suffixes[1]);
    writer.add(word.suffixes[3]);
    writer.add(word.case);
  }
  return writer.count;
}

function ofPlace(paragraph: ParagraphSequence, i: number, into: Int32Array): number {
  writer.open(into);
  addWords(paragraph, i);
  addQuotation(paragraph, i);
  addSentence(paragraph, i);
  addClause(paragraph, i);
  addCues(paragraph, i);
  addVerbs(paragraph, i);
  addPhrase(paragraph, i);
  addParagraph(paragraph, i);
  return writer.count;
}

const at = ({ words, first, last }: ParagraphSequence, i: number): TaggedWord =>
  i >= first && i < last ? words[i] : BOUNDARY;

/** Neighbouring words and tags together. */
function addWords(paragraph: ParagraphSequence, i: number): void {
  const before2 = at(paragraph, i - 2);
  const before = at(paragraph, i - 1);
  const here = paragraph.words[i];
  const after = at(paragraph, i + 1);
  writer.from(200);
  writer.pair(before2.word.hash, before.word.hash);
  const b1 = before.tagHash;
  const t0 = here.tagHash;
  const a1 = after.tagHash;
  const left = mixed(b1, t0);
  writer.add(left);
  writer.pair(t0, a1);
  writer.pair(left, a1);
  writer.pair(a1, at(paragraph, i + 2).tagHash);
  writer.triple(at(paragraph, i - 3).tagHash, before2.tagHash, left);
  writer.pair(t0, after.word.hash);
  writer.pair(here.word.hash, b1);
  writer.pair(here.word.hash, a1);
  writer.pair(before.cue * 8 + here.cue, t0);
  writer.triple(before.cue, here.word.hash, a1);
}

/** Where the token stands to quotations: `,” he said` and `said “`. */
function addQuotation(paragraph: ParagraphSequence, i: number): void {
  const { around, first, last } = paragraph;
  const { quotationPlace, quotationForm } = around;
  const place = quotationPlace[i];
  const placeAfter = i + 1 < last ? quotationPlace[i + 1] : Place.edge;
  const places = ((i > first ? quotationPlace[i - 1] : Place.edge) * 10 + place) * 10 + placeAfter;
  const { tagHash } = paragraph.words[i];
  writer.from(230);
  writer.add(place);
  writer.add(places);
  writer.pair(places, quotationForm[i]);
  writer.pair(places, tagHash);
  writer.pair(places, at(paragraph, i - 1).word.hash);
  writer.pair(places, at(paragraph, i + 1).word.hash);
  const before = around.before.quotation[i];
  const after = around.after.quotation[i];
  const sinceBefore = before < 0 ? NO_DISTANCE : bucket(i - before);
  const untilAfter = after < 0 ? NO_DISTANCE : bucket(after - i);
  const inside = place === Place.outside ? 0 : 1;
  writer.pair(sinceBefore, inside);
  writer.triple(untilAfter, after < 0 ? 0 : quotationForm[after], tagHash);
}

/** Where in its sentence, and what kind of sentence. */
function addSentence(paragraph: ParagraphSequence, i: number): void {
  const { around, words } = paragraph;
  const { tagHash } = words[i];
  const form = around.sentenceForm[i];
  const from = bucket(i - around.first[i]);
  const to = bucket(around.last[i] - 1 - i);
  writer.from(250);
  writer.add(to);
  writer.pair(from, tagHash);
  writer.pair(to, tagHash);
  writer.pair(form, tagHash);
  writer.triple(form, from, to);
}

/** The marks on both sides, and the words that begin this clause and the next. */
function addClause(paragraph: ParagraphSequence, i: number): void {
  const { around, words } = paragraph;
  const before = around.before.mark[i];
  const after = around.after.mark[i];
  const markBefore = before < 0 ? NONE : words[before].word.hash;
  const markAfter = after < 0 ? NONE : words[after].word.hash;
  const since = bucket(i - (before < 0 ? around.first[i] - 1 : before));
  const until = bucket((after < 0 ? around.last[i] : after) - i);
  const opener = at(paragraph, before < 0 ? around.first[i] : before + 1);
  const next = after < 0 ? BOUNDARY : at(paragraph, after + 1);
  const next2 = after < 0 ? BOUNDARY : at(paragraph, after + 2);
  const place = around.quotationPlace[i];
  const { tagHash } = words[i];
  writer.from(270);
  writer.pair(markBefore, since);
  writer.pair(markAfter, until);
  writer.triple(markBefore, markAfter, mixed(place, tagHash));
  writer.triple(markBefore, opener.tagHash, tagHash);
  writer.triple(next.cue * 8 + next2.cue, markAfter, until);
}

/** The nearest words on both sides that the lexicon knows as cues. */
function addCues(paragraph: ParagraphSequence, i: number): void {
  const { around, words } = paragraph;
  const before = around.before.cue[i];
  const after = around.after.cue[i];
  const wordBefore = before < 0 ? NONE : words[before].word.hash;
  const wordAfter = after < 0 ? NONE : words[after].word.hash;
  const since = before < 0 ? NO_DISTANCE : bucket(i - before);
  const until = after < 0 ? NO_DISTANCE : bucket(after - i);
  const classBefore = before < 0 ? 0 : words[before].cue;
  const classAfter = after < 0 ? 0 : words[after].cue;
  const classes = classBefore * 8 + classAfter;
  const place = around.quotationPlace[i];
  const tagBefore = at(paragraph, i - 1).tagHash;
  const { tagHash } = words[i];
  const follower = before < 0 ? NONE : at(paragraph, before + 1).word.hash;
  const markBefore = around.before.mark[i];
  writer.from(290);
  writer.pair(wordBefore, place);
  writer.pair(wordAfter, place);
  writer.triple(classes, since, until);
  writer.triple(classes, place, mixed(tagBefore, tagHash));
  writer.triple(classBefore, markBefore > before ? words[markBefore].word.hash : NONE, mixed(follower, place));
  writer.triple(classBefore, since, mixed(tagHash, at(paragraph, i + 1).tagHash));
  writer.triple(classAfter, until, mixed(tagHash, tagBefore));
}

/** The nearest verbs. */
function addVerbs(paragraph: ParagraphSequence, i: number): void {
  const { around, words } = paragraph;
  const before = around.before.verb[i];
  const after = around.after.verb[i];
  const wordBefore = before < 0 ? NONE : words[before].word.hash;
  const wordAfter = after < 0 ? NONE : words[after].word.hash;
  const { tagHash } = words[i];
  writer.from(310);
  writer.pair(wordBefore, before < 0 ? NO_DISTANCE : bucket(i - before));
  writer.pair(wordAfter, tagHash);
  // “added two goals” against “added the wall would hold”: whether a clause follows the verb.
  const mark = around.after.mark[i];
  const verbAfter = after < 0 || (mark >= 0 && mark < after) ? NONE : words[after].tagHash;
  writer.pair(words[i].word.hash, verbAfter);
  writer.triple(wordBefore, verbAfter, tagHash);
  const meaningBefore = before < 0 ? NONE : words[before].word.clusters[0];
  writer.pair(meaningBefore, before < 0 ? NO_DISTANCE : bucket(i - before));
}

/** The noun phrase around the token, and what stands on its two sides: "the mayor | said". */
function addPhrase(paragraph: ParagraphSequence, i: number): void {
  const { around, words } = paragraph;
  const first = around.phraseFirst[i];
  if (first < 0) return;
  const last = around.phraseLast[i];
  const position = (i === first ? 1 : 0) + (i === last - 1 ? 2 : 0);
  const before = at(paragraph, first - 1);
  const after = at(paragraph, last);
  const head = words[last - 1];
  writer.from(325);
  writer.triple(position, after.tagHash, after.cue);
  writer.pair(position, before.tagHash);
  writer.triple(position, mixed(before.tagHash, before.cue), mixed(after.tagHash, after.cue));
  writer.triple(words[first].tagHash, head.tagHash, after.cue * 8 + before.cue);
}

/** Where in its paragraph, and what stands in the sentences and the paragraph around. */
function addParagraph({ around, words, first }: ParagraphSequence, i: number): void {
  const place = around.quotationPlace[i];
  const form = around.sentenceForm[i];
  const before = around.first[i] - 1;
  const formBefore = before >= first ? around.sentenceForm[before] : NO_DISTANCE;
  const cueBefore = before >= first ? around.before.cue[before] : -1;
  writer.from(340);
  writer.add(Math.min(MAX_PARAGRAPHS_BEFORE, around.paragraph[i]));
  writer.pair(i === first ? 1 : 0, place);
  writer.pair(formBefore, form);
  writer.pair(cueBefore < 0 ? NONE : words[cueBefore].word.hash, place);
  writer.add(around.inBrackets[i]);
}
