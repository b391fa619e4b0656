import { mixed } from '../../model/hash.ts';
import { addEdges, addStanding } from './edge-features.ts';
import { FeatureWriter } from './feature-writer.ts';
import { covering, nearestOf } from './neighbourhood.ts';
import type { Ranked, Scene } from './ranked-candidates.ts';
import { formOf, gapBucket, headOf, levelOf, tagsHash, textHash, wordAt } from './spans.ts';

const writer = new FeatureWriter();

/** What speaks for a cue candidate being just a cue: returns the count of features. */
export function cueFeatures(scene: Scene, cue: Ranked, into: Int32Array): number {
  writer.open(into);
  writer.from(1000);
  addStanding(writer, cue);
  addEdges(writer, scene.around, cue, 0);
  const { around } = scene;
  const head = around.words[headOf(around, cue)];
  const left = nearestOf(scene.content, around, cue, -1);
  const right = nearestOf(scene.content, around, cue, 1);
  const sourceLeft = nearestOf(scene.source, around, cue, -1);
  const sourceRight = nearestOf(scene.source, around, cue, 1);
  const contents = levelOf(left) * 20 + levelOf(right);
  const sources = levelOf(sourceLeft) * 20 + levelOf(sourceRight);
  writer.from(1100);
  writer.add(contents);
  writer.add(sources);
  writer.pair(contents, sources);
  writer.pair(Math.max(levelOf(left), levelOf(right)), levelOf(cue));
  writer.pair(Math.max(levelOf(sourceLeft), levelOf(sourceRight)), levelOf(cue));
  writer.triple(
    Math.max(levelOf(left), levelOf(right)),
    Math.max(levelOf(sourceLeft), levelOf(sourceRight)),
    levelOf(cue),
  );
  writer.add(head.word.hash);
  writer.pair(head.word.hash, levelOf(cue));
  writer.pair(head.word.hash, contents);
  writer.triple(head.cue, head.tagHash, cue.last - cue.first);
  writer.add(textHash(around, cue));
  writer.add(tagsHash(around, cue));
  writer.pair(around.quotationPlace[cue.first], around.quotationPlace[cue.last - 1]);
  writer.pair(head.word.hash, around.quotationPlace[cue.first]);
  writer.pair(covering(scene, cue), levelOf(cue));
  // “called the police” against “called the police heroes”, “added two goals” against “added the wall would hold”.
  const clause = right ? mixed(formOf(around, right), around.words[right.first].tagHash) : 0;
  writer.pair(head.word.hash, clause);
  writer.triple(head.word.hash, wordAt(around, cue.first - 1).tagHash, wordAt(around, cue.last).tagHash);
  writer.triple(head.cue, head.tagHash, clause);
  writer.pair(left ? gapBucket(left, cue) : 99, right ? gapBucket(cue, right) : 99);
  return writer.count;
}
