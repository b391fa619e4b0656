import type { Surroundings } from '../server/analysis/attributions/learned/context.ts';
import type { Ranked, Scene } from '../server/analysis/attributions/learned/ranked-candidates.ts';
import {
  gapBucket,
  geometryOf,
  headOf,
  levelOf,
  textHash,
  wordAt,
} from '../server/analysis/attributions/learned/spans.ts';
import { mixed } from '../server/analysis/model/hash.ts';
import type { Domain } from './attribution-data.ts';

/**
 * What is peculiar to annotators whose idea of an attribution is not ours is learned apart, by features that no text has at run
 * time, and so is left behind (after Daumé 2007, who doubles all features): what they take for a cue, and where their parts end.
 * The articles after our own guide have none.
 */
function added(values: readonly number[], template: number, into: Int32Array): number {
  for (let n = 0; n < values.length; n++) into[n] = mixed(mixed(values[n], template + n), 0x706f6c);
  return values.length;
}

/** What is peculiar about a token. */
export function tokenPeculiarities(around: Surroundings, i: number, domain: Domain, into: Int32Array): number {
  if (domain === 'newsroom') return 0;
  const { words, before, after, quotationPlace, sentenceForm } = around;
  const here = words[i];
  const hash = (at: number): number => (at < 0 ? 0 : words[at].word.hash);
  const last = wordAt(around, i - 1);
  const next = wordAt(around, i + 1);
  const place = quotationPlace[i];
  return added(
    [
      place,
      here.word.hash,
      here.tagHash,
      here.word.clusters[0],
      mixed(here.word.clusters[1], here.tagHash),
      mixed(here.word.hash, next.tagHash),
      mixed(here.word.hash, last.tagHash),
      mixed(last.word.hash, here.tagHash),
      mixed(next.word.hash, here.tagHash),
      mixed(hash(before.verb[i]), place),
      mixed(hash(after.verb[i]), place),
      mixed(hash(before.cue[i]), place),
      mixed(hash(after.cue[i]), place),
      mixed(hash(before.mark[i]), here.tagHash),
      mixed(hash(after.mark[i]), here.tagHash),
      sentenceForm[i],
    ],
    9000,
    into,
  );
}

/** What is peculiar about a candidate for a cue. */
export function cuePeculiarities({ around }: Scene, cue: Ranked, domain: Domain, into: Int32Array): number {
  if (domain === 'newsroom') return 0;
  const head = around.words[headOf(around, cue)];
  return added(
    [
      levelOf(cue),
      head.word.hash,
      mixed(head.word.hash, levelOf(cue)),
      mixed(head.cue, head.tagHash),
      head.word.clusters[0],
      textHash(around, cue),
      mixed(head.word.hash, wordAt(around, cue.last).tagHash),
      mixed(cue.last - cue.first, wordAt(around, cue.last).word.hash),
      mixed(cue.last - cue.first, wordAt(around, cue.last - 1).word.hash),
      mixed(cue.last - cue.first, wordAt(around, cue.first).word.hash),
    ],
    9100,
    into,
  );
}

/** What is peculiar about a candidate for a source or a content of a cue. */
export function partPeculiarities({ around }: Scene, cue: Ranked, part: Ranked, domain: Domain, into: Int32Array) {
  if (domain === 'newsroom') return 0;
  const head = around.words[headOf(around, cue)];
  const isBefore = part.first < cue.first ? 1 : 0;
  const [left, right] = isBefore ? [part, cue] : [cue, part];
  const shape = geometryOf(around, part);
  return added(
    [
      levelOf(part),
      mixed(head.word.hash, isBefore),
      mixed(shape, levelOf(part)),
      mixed(shape, gapBucket(left, right)),
      mixed(wordAt(around, part.first).word.hash, isBefore),
      mixed(wordAt(around, part.first - 1).word.hash, isBefore),
      mixed(wordAt(around, part.last - 1).word.hash, isBefore),
      mixed(wordAt(around, part.last).word.hash, isBefore),
      mixed(wordAt(around, part.first).tagHash, wordAt(around, part.last).tagHash),
      mixed(around.paragraph[right.first] - around.paragraph[left.last - 1], shape),
    ],
    part.role === 'source' ? 9200 : 9300,
    into,
  );
}
