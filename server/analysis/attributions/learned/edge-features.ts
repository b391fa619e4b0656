import type { Surroundings } from './context.ts';
import { bucket, type FeatureWriter } from './feature-writer.ts';
import type { Ranked } from './ranked-candidates.ts';
import { levelOf, wordAt } from './spans.ts';

/** How the tagger has judged it, and how it stands among its rivals. */
export function addStanding(writer: FeatureWriter, part: Ranked): void {
  const level = levelOf(part);
  const rivals = Math.floor(4 * part.rivals);
  const begin = Math.floor(6 * part.beginShare);
  const end = Math.floor(6 * part.endShare);
  writer.add(level);
  writer.pair(level, part.rank);
  writer.pair(level, rivals);
  writer.pair(begin, end);
  writer.triple(begin, end, level);
}

/** The words on both sides of both edges. */
export function addEdges(writer: FeatureWriter, around: Surroundings, { first, last }: Ranked, shape: number): void {
  const before = wordAt(around, first - 1);
  const before2 = wordAt(around, first - 2);
  const begin = around.words[first];
  const second = wordAt(around, first + 1);
  const beforeEnd = wordAt(around, last - 2);
  const end = around.words[last - 1];
  const after = wordAt(around, last);
  const after2 = wordAt(around, last + 1);
  writer.add(before.word.hash);
  writer.add(begin.word.hash);
  writer.add(end.word.hash);
  writer.add(after.word.hash);
  writer.pair(before.word.hash, begin.word.hash);
  writer.pair(end.word.hash, after.word.hash);
  writer.pair(before.tagHash, begin.tagHash);
  writer.pair(end.tagHash, after.tagHash);
  writer.triple(before2.tagHash, before.tagHash, begin.tagHash);
  writer.triple(before.tagHash, begin.tagHash, second.tagHash);
  writer.triple(beforeEnd.tagHash, end.tagHash, after.tagHash);
  writer.triple(end.tagHash, after.tagHash, after2.tagHash);
  writer.pair(after.word.hash, after2.word.hash);
  writer.pair(after.word.hash, after2.tagHash);
  writer.pair(begin.word.hash, second.tagHash);
  writer.pair(before.word.hash, begin.tagHash);
  writer.triple(begin.tagHash, end.tagHash, after.tagHash);
  writer.pair(bucket(last - first), shape);
  writer.pair(bucket(last - first), end.tagHash);
  writer.pair(bucket(last - first), begin.tagHash);
  const sentenceStart = bucket(first - around.first[first]);
  const sentenceEnd = bucket(around.last[last - 1] - last);
  writer.pair(sentenceStart, sentenceEnd);
  writer.triple(Math.min(2, sentenceStart), Math.min(2, sentenceEnd), shape);
  writer.pair(sentenceEnd, after.word.hash);
  writer.pair(sentenceStart, begin.tagHash);
  writer.pair(around.sentenceForm[first], shape);
}
