import { mixed } from '../../model/hash.ts';
import { BOUNDARY, type Word } from '../../syntax/words.ts';
import type { NameContext } from './name-context.ts';

/** So many other places of a word are looked at, the nearest in the text. */
const MAX_OTHER_PLACES = 6;

/**
 * Writes what stands around a capitalised word wherever else the text has it; returns the count. "In Jinnah's view" says
 * little, but "Muhammad Ali Jinnah" two paragraphs on says what Jinnah is (context aggregation: Chieu and Ng 2003, Ratinov
 * and Roth 2009).
 */
export function featuresElsewhere(words: readonly Word[], context: NameContext, i: number, into: Int32Array): number {
  const { runFirst, runLast, sentenceFirst, sentenceLast, places, rank } = context;
  const all = places.get(words[i].hash) ?? [];
  let count = 0;
  const add = (template: number, value: number) => {
    into[count++] = mixed(value, 70 + template);
  };
  let longest = 0;
  const from = Math.max(0, Math.min(all.length - MAX_OTHER_PLACES - 1, rank[i] - MAX_OTHER_PLACES / 2));
  for (let n = from; n < Math.min(all.length, from + MAX_OTHER_PLACES + 1); n++) {
    const j = all[n];
    if (j === i) continue;
    const first = runFirst[j];
    const last = runLast[j];
    const isAlike = last - first === runLast[i] - runFirst[i];
    const place = mixed(Math.min(3, j - first), Math.min(3, last - 1 - j));
    const before = first > sentenceFirst[j] ? words[first - 1] : BOUNDARY;
    const after = last < sentenceLast[j] ? words[last] : BOUNDARY;
    add(0, mixed(before.hash, place));
    add(1, mixed(after.hash, place));
    add(2, mixed(place, isAlike ? 1 : 0));
    add(5, mixed(before.clusters[1], place));
    add(6, mixed(after.clusters[1], place));
    if (isAlike) continue;
    longest = Math.max(longest, last - first);
    add(3, mixed(words[first].coarseLeaning, place));
    add(4, mixed(words[last - 1].coarseLeaning, place));
    add(7, mixed(words[first].known, place));
    add(8, mixed(words[last - 1].hash, last - 1 - j));
  }
  add(9, mixed(Math.min(4, all.length), longest));
  return count;
}
