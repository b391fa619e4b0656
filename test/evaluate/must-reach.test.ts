import assert from 'node:assert/strict';
import { mustReachTable } from './must-reach.ts';
import type { Scores } from './scores.ts';

const speakers = (right: number, wrong: number): Scores =>
  ({ documents: 1, 'speaker of found': { 'right %': right, 'wrong %': wrong } }) as unknown as Scores;

const signsOf = (scores: Scores, corpus = 'newsroom/dev') =>
  mustReachTable([{ corpus, scores }])
    .split('\n')
    .map((line) => line[0]);

describe('the figures that must be reached', () => {
  it('are reached from below, and wrong speakers from above', () => {
    assert.deepEqual(signsOf(speakers(93, 1.5)), ['✓', '✓']);
    assert.deepEqual(signsOf(speakers(92.9, 1.6)), ['✗', '✗']);
  });

  it('are shown with what there is', () => {
    assert.match(mustReachTable([{ corpus: 'newsroom/dev', scores: speakers(81.25, 4) }]), /right % +81\.3 +≥ 93$/m);
  });

  it('are none for a corpus without any', () => {
    assert.equal(mustReachTable([{ corpus: 'newsroom/train', scores: speakers(93, 1) }]), '');
  });
});
