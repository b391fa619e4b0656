import type { Features, Sequence } from '../model/features.ts';
import { hashOf, mixed } from '../model/hash.ts';
import { bucket, FeatureWriter } from './feature-writer.ts';
import { Place, type Surroundings } from './surroundings.ts';
import { BOUNDARY, type TaggedWord } from './words.ts';

/** A paragraph to label. */
export interface ParagraphSequence extends Sequence<TaggedWord> {
  readonly around: Surroundings;
}

/** What the first model looks at: each paragraph's tokens, for the parts of attributions that they may be. */
export const flatFeatures: Features<TaggedWord, ParagraphSequence> = {
  offsets: [-3, -2, -1, 0, 1, 2, 3],
  boundary: BOUNDARY,
  ofWord,
  ofPlace,
};

const NONE = hashOf('none');
const FAR = 99;
const writer = new FeatureWriter();

function ofWord({ word, tagHash, cue }: TaggedWord, offset: number, into: Int32Array): number {
  writer.open(into);
  writer.from((offset + 3) * 16 + 1);
  const distance = Math.abs(offset);
  writer.add(word.hash);
  writer.add(tagHash);
  if (distance <= 2) {
    writer.add(cue);
    writer.pair(cue, tagHash);
  }
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
  const after2 = at(paragraph, i + 2);
  writer.from(200);
  writer.pair(before.word.hash, here.word.hash);
  writer.pair(here.word.hash, after.word.hash);
  writer.pair(before.word.hash, after.word.hash);
  writer.pair(before2.word.hash, before.word.hash);
  writer.pair(after.word.hash, after2.word.hash);
  writer.triple(before.word.hash, here.word.hash, after.word.hash);
  const b3 = at(paragraph, i - 3).tagHash;
  const b2 = before2.tagHash;
  const b1 = before.tagHash;
  const t0 = here.tagHash;
  const a1 = after.tagHash;
  const a2 = after2.tagHash;
  const a3 = at(paragraph, i + 3).tagHash;
  const left = mixed(b1, t0);
  const right = mixed(t0, a1);
  writer.add(left);
  writer.add(right);
  writer.pair(left, a1);
  writer.pair(b2, left);
  writer.pair(right, a2);
  writer.pair(a1, a2);
  writer.pair(b2, b1);
  writer.triple(b3, b2, left);
  writer.triple(right, a2, a3);
  writer.pair(t0, before.word.hash);
  writer.pair(t0, after.word.hash);
  writer.pair(here.word.hash, b1);
  writer.pair(here.word.hash, a1);
  writer.pair(before.cue * 8 + here.cue, t0);
  writer.triple(before.cue, here.word.hash, a1);
}

/** Where the token stands to quotations: `,” he said` and `said “`. */
function addQuotation(paragraph: ParagraphSequence, i: number): void {
  const { around, first, last } = paragraph;
  const { quotationPlace, quotationForm, sentenceForm } = around;
  const place = quotationPlace[i];
  const placeAfter = i + 1 < last ? quotationPlace[i + 1] : Place.edge;
  const places = ((i > first ? quotationPlace[i - 1] : Place.edge) * 10 + place) * 10 + placeAfter;
  const { word, tagHash } = paragraph.words[i];
  writer.from(230);
  writer.add(place);
  writer.add(places);
  writer.pair(places, quotationForm[i]);
  writer.pair(places, tagHash);
  writer.pair(place, word.hash);
  writer.pair(place, quotationForm[i]);
  writer.pair(places, sentenceForm[i]);
  writer.pair(places, at(paragraph, i - 1).word.hash);
  writer.pair(places, at(paragraph, i + 1).word.hash);
  writer.pair(place, i + 1 < last ? quotationForm[i + 1] : 0);
  const before = around.before.quotation[i];
  const after = around.after.quotation[i];
  const sinceBefore = before < 0 ? FAR : bucket(i - before);
  const untilAfter = after < 0 ? FAR : bucket(after - i);
  const inside = place === Place.outside ? 0 : 1;
  writer.pair(sinceBefore, inside);
  writer.pair(untilAfter, inside);
  writer.triple(sinceBefore, before < 0 ? 0 : quotationForm[before], tagHash);
  writer.triple(untilAfter, after < 0 ? 0 : quotationForm[after], tagHash);
  writer.triple((before < 0 ? 0 : 2) + (after < 0 ? 0 : 1), place, tagHash);
}

/** Where in its sentence, and what kind of sentence. */
function addSentence(paragraph: ParagraphSequence, i: number): void {
  const { around, words } = paragraph;
  const { tagHash } = words[i];
  const form = around.sentenceForm[i];
  const from = bucket(i - around.first[i]);
  const to = bucket(around.last[i] - 1 - i);
  writer.from(250);
  writer.add(from);
  writer.add(to);
  writer.pair(from, tagHash);
  writer.pair(to, tagHash);
  writer.triple(from, at(paragraph, i - 1).tagHash, tagHash);
  writer.add(form);
  writer.pair(form, tagHash);
  writer.triple(form, from, to);
  writer.add(words[around.first[i]].word.hash);
  writer.pair(words[around.last[i] - 1].word.hash, around.quotationPlace[i]);
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
  writer.pair(markBefore, markAfter);
  writer.triple(markBefore, markAfter, mixed(place, tagHash));
  writer.pair(markBefore, opener.word.hash);
  writer.pair(markAfter, next.word.hash);
  writer.triple(markAfter, next.tagHash, next2.tagHash);
  writer.triple(markBefore, opener.tagHash, tagHash);
  writer.pair(opener.word.hash, place);
  writer.triple(next.cue * 8 + next2.cue, markAfter, until);
}

/** The nearest words on both sides that the lexicon knows as cues. */
function addCues(paragraph: ParagraphSequence, i: number): void {
  const { around, words } = paragraph;
  const before = around.before.cue[i];
  const after = around.after.cue[i];
  const wordBefore = before < 0 ? NONE : words[before].word.hash;
  const wordAfter = after < 0 ? NONE : words[after].word.hash;
  const since = before < 0 ? FAR : bucket(i - before);
  const until = after < 0 ? FAR : bucket(after - i);
  const classBefore = before < 0 ? 0 : words[before].cue;
  const classAfter = after < 0 ? 0 : words[after].cue;
  const classes = classBefore * 8 + classAfter;
  const place = around.quotationPlace[i];
  const tagBefore = at(paragraph, i - 1).tagHash;
  const { tagHash } = words[i];
  const follower = before < 0 ? NONE : at(paragraph, before + 1).word.hash;
  const markBefore = around.before.mark[i];
  const markAfter = around.after.mark[i];
  writer.from(290);
  writer.pair(wordBefore, since);
  writer.pair(wordAfter, until);
  writer.pair(wordBefore, place);
  writer.pair(wordAfter, place);
  writer.triple(classes, since, until);
  writer.pair(classes, tagHash);
  writer.triple(classes, place, mixed(tagBefore, tagHash));
  writer.triple(classBefore, since, follower);
  writer.triple(wordBefore, follower, before < 0 ? 0 : Math.min(3, i - before));
  writer.triple(classBefore, markBefore > before ? words[markBefore].word.hash : NONE, mixed(follower, place));
  writer.triple(
    classAfter,
    markAfter >= 0 && markAfter < after ? words[markAfter].word.hash : NONE,
    mixed(tagHash, place),
  );
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
  writer.add(wordBefore);
  writer.add(wordAfter);
  writer.pair(wordBefore, before < 0 ? FAR : bucket(i - before));
  writer.pair(wordAfter, after < 0 ? FAR : bucket(after - i));
  writer.triple(wordBefore, before < 0 ? 0 : at(paragraph, before + 1).tagHash, around.quotationPlace[i]);
  writer.pair(wordBefore, tagHash);
  writer.pair(wordAfter, tagHash);
  const meaningBefore = before < 0 ? NONE : words[before].word.clusters[0];
  const meaningAfter = after < 0 ? NONE : words[after].word.clusters[0];
  writer.pair(meaningBefore, before < 0 ? FAR : bucket(i - before));
  writer.pair(meaningAfter, after < 0 ? FAR : bucket(after - i));
  writer.pair(words[i].word.clusters[0], tagHash);
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
  const verb = around.after.verb[i];
  writer.from(325);
  writer.add(position);
  writer.pair(position, after.word.hash);
  writer.triple(position, after.tagHash, after.cue);
  writer.pair(position, before.word.hash);
  writer.pair(position, before.tagHash);
  writer.pair(position, head.word.hash);
  writer.triple(position, mixed(before.tagHash, before.cue), mixed(after.tagHash, after.cue));
  writer.triple(words[first].tagHash, head.tagHash, after.cue * 8 + before.cue);
  writer.triple(position, after.word.hash, at(paragraph, last + 1).word.hash);
  writer.triple(position + (first === around.first[i] ? 4 : 0), verb < 0 ? NONE : words[verb].word.hash, after.tagHash);
}

/** Where in its paragraph, and what stands in the sentences and the paragraph around. */
function addParagraph({ around, words, first, last }: ParagraphSequence, i: number): void {
  const place = around.quotationPlace[i];
  const form = around.sentenceForm[i];
  const lastBefore = first > 0 ? words[first - 1].word.hash : NONE;
  const before = around.first[i] - 1;
  const after = around.last[i];
  const formBefore = before >= first ? around.sentenceForm[before] : FAR;
  const formAfter = after < last ? around.sentenceForm[after] : FAR;
  const cueBefore = before >= first ? around.before.cue[before] : -1;
  writer.from(340);
  writer.add(Math.min(3, around.paragraph[i]));
  writer.pair(i === first ? 1 : 0, place);
  writer.pair(lastBefore, first === around.first[i] ? 1 : 0);
  writer.triple(lastBefore, around.quotationPlace[first], place);
  writer.pair(formBefore, form);
  writer.pair(formAfter, form);
  writer.triple(formBefore, form, place);
  writer.pair(cueBefore < 0 ? NONE : words[cueBefore].word.hash, place);
  writer.add(around.inBrackets[i]);
}
