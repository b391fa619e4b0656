import { hashOf, mixed } from '../../model/hash.ts';
import type { Surroundings } from './context.ts';
import { addEdges, addStanding } from './edge-features.ts';
import { bucket, FeatureWriter } from './feature-writer.ts';
import { nearestOf } from './neighbourhood.ts';
import type { Ranked, Scene } from './ranked-candidates.ts';
import {
  formOf,
  gapBucket,
  geometryOf,
  headOf,
  levelOf,
  sentencesBetween,
  textHash,
  wordAt,
  wordsHash,
} from './spans.ts';
import { addTail } from './tail-features.ts';
import { countIn } from './tallies.ts';
import { BOUNDARY } from './words.ts';

const writer = new FeatureWriter();
const NONE = hashOf('none');

/** What speaks for a source or content candidate being just a part of this cue's attribution. */
export function partFeatures(scene: Scene, cue: Ranked, part: Ranked, into: Int32Array): number {
  const { around } = scene;
  const isBefore = part.first < cue.first;
  const [left, right] = isBefore ? [part, cue] : [cue, part];
  writer.open(into);
  writer.from((part.role === 'source' ? 2000 : 4000) + (isBefore ? 0 : 1000));
  addStanding(writer, part);
  const level = levelOf(part);
  const cueLevel = levelOf(cue);
  const head = around.words[headOf(around, cue)];
  const cueEnd = around.words[cue.last - 1];
  const first = around.words[part.first];
  const last = around.words[part.last - 1];
  const gap = gapBucket(left, right);
  const shape = geometryOf(around, part);
  writer.pair(level, cueLevel);
  writer.add(cueLevel);
  writer.pair(part.side === 'alone' ? 2 : part.side === (isBefore ? 'before' : 'after') ? 1 : 0, level);
  // What lies between.
  const cuesBetween = scene.likelyCues.countIn(left.last, right.first);
  const sourcesBetween = scene.likelySources.countIn(left.last, right.first);
  const sentences = sentencesBetween(around, left.last, right.first);
  const between = mixed(cuesBetween * 3 + sourcesBetween, sentences);
  writer.add(gap);
  writer.add(between);
  writer.pair(gap, between);
  writer.pair(between, shape);
  writer.pair(between, level);
  writer.add(right.first - left.last <= 3 ? wordsHash(around, left.last, right.first) : NONE);
  writer.pair(wordAt(around, left.last).word.hash, wordAt(around, right.first - 1).word.hash);
  writer.pair(wordAt(around, left.last).word.hash, gap);
  writer.pair(around.paragraph[right.first] - around.paragraph[left.last - 1], between);
  writer.triple(head.cue, wordAt(around, left.last).tagHash, mixed(wordAt(around, right.first - 1).word.hash, gap));
  // The cue.
  writer.add(head.word.hash);
  writer.pair(head.word.hash, level);
  writer.pair(head.word.hash, shape);
  writer.triple(head.cue, head.tagHash, shape);
  writer.pair(head.word.hash, first.word.hash);
  writer.pair(cueEnd.word.hash, first.word.hash);
  writer.pair(cueEnd.word.hash, first.tagHash);
  writer.triple(cueEnd.tagHash, wordAt(around, cue.last).tagHash, gap);
  writer.pair(wordAt(around, cue.last).word.hash, gap);
  writer.pair(textHash(around, cue), gap);
  writer.triple(head.cue, first.tagHash, last.tagHash);
  writer.from((part.role === 'source' ? 2200 : 4200) + (isBefore ? 0 : 1000));
  addEdges(writer, around, part, shape);
  if (part.role === 'source') addPhraseOf(around, part);
  else addClauseOf(scene, cue, part, shape);
  return writer.count;
}

/** Of a source: the noun phrases in it, and where it stands. */
function addPhraseOf(around: Surroundings, { first, last }: Ranked): void {
  const { words, phraseFirst, phraseLast, tallies } = around;
  const commas = countIn(tallies.commas, first, last);
  const verbs = countIn(tallies.verbs, first, last);
  const cutsFirst = phraseFirst[first] >= 0 && phraseFirst[first] < first ? 1 : 0;
  const cutsLast = phraseLast[last - 1] > last ? 1 : 0;
  const head = phraseLast[first] > 0 ? words[Math.min(last, phraseLast[first]) - 1] : BOUNDARY;
  writer.pair(cutsFirst, cutsLast);
  writer.triple(Math.min(3, commas), Math.min(2, verbs), words[last - 1].word.text === ',' ? 1 : 0);
  writer.triple(Math.min(3, commas), wordAt(around, last).word.hash, words[last - 1].tagHash);
  writer.add(head.word.hash);
  writer.pair(head.tagHash, Math.min(3, commas));
  writer.add(textHash(around, { first, last }));
  writer.pair(around.quotationPlace[first], around.quotationPlace[last - 1]);
}

/** Of a content: what it holds, and what stands on the cue's other side. */
function addClauseOf(scene: Scene, cue: Ranked, part: Ranked, shape: number): void {
  const { around } = scene;
  const { words, before, after, tallies } = around;
  const isBefore = part.first < cue.first;
  const other = nearestOf(scene.content, around, cue, isBefore ? 1 : -1);
  const beyond = nearestOf(scene.cue, around, part, isBefore ? -1 : 1);
  const commas = countIn(tallies.commas, part.first, part.last);
  const verbs = countIn(tallies.verbs, part.first, part.last);
  const inner = scene.likelyCues.countIn(part.first, part.last);
  const sentences = sentencesBetween(around, part.first, part.last);
  const markBefore = before.mark[part.first];
  const markAfter = after.mark[part.last - 1];
  const next = markAfter < 0 ? BOUNDARY : wordAt(around, markAfter + 1);
  writer.pair(levelOf(other), levelOf(part));
  writer.pair(levelOf(other), shape);
  writer.triple(other ? geometryOf(around, other) : NONE, shape, 0);
  writer.pair(levelOf(beyond), beyond ? Math.min(gapBucket(part, beyond), gapBucket(beyond, part)) : 99);
  writer.pair(inner, levelOf(part));
  writer.pair(Math.min(4, commas), Math.min(4, verbs));
  writer.pair(sentences, shape);
  writer.pair(Math.min(2, verbs), words[part.first].tagHash);
  const form = mixed(formOf(around, part), around.quotationForm[part.first] > 0 ? 1 : 0);
  writer.pair(words[headOf(around, cue)].word.hash, form);
  writer.triple(words[headOf(around, cue)].cue, words[cue.last - 1].tagHash, form);
  const sinceMark = part.first - (markBefore < 0 ? around.first[part.first] - 1 : markBefore);
  const untilMark = (markAfter < 0 ? around.last[part.last - 1] : markAfter) - part.last + 1;
  writer.triple(markBefore < 0 ? NONE : words[markBefore].word.hash, bucket(sinceMark), shape);
  writer.triple(markAfter < 0 ? NONE : words[markAfter].word.hash, bucket(untilMark), shape);
  writer.triple(markAfter === part.last ? words[markAfter].word.hash : NONE, next.word.hash, Math.min(2, verbs));
  writer.triple(markAfter === part.last ? words[markAfter].word.hash : NONE, next.tagHash, shape);
  writer.pair(around.quotationForm[part.first], shape);
  writer.pair(around.quotationForm[part.last - 1], shape);
  writer.pair(part.last < words.length ? around.quotationForm[part.last] : 0, shape);
  addTail(writer, around, cue, part);
}
