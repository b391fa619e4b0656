import assert from 'node:assert/strict';
import { bestPath } from '../../../server/analysis/model/viterbi.ts';
import { candidates, LENGTH, labels, noise, WIDTH } from './chain-fixture.ts';

function pathsOf(length: number): number[][] {
  if (length === 0) return [[]];
  return pathsOf(length - 1).flatMap((path) => labels.map((label) => [...path, label]));
}

const scoreOf = (path: readonly number[], scores: Float32Array, transitions: Float32Array): number =>
  path.reduce(
    (sum, label, i) => sum + scores[i * WIDTH + label] + (i === 0 ? 0 : transitions[path[i - 1] * WIDTH + label]),
    0,
  );

describe('the best path', () => {
  it('scores as high as any, though labels far behind are passed over', () => {
    const paths = pathsOf(LENGTH);
    for (let seed = 0; seed < 20; seed++) {
      const scores = noise(LENGTH * WIDTH, seed, 3);
      const transitions = noise(WIDTH ** 2, seed + 0.5, 2);
      const most = Math.max(...paths.map((path) => scoreOf(path, scores, transitions)));
      const spread = Math.max(...transitions) - Math.min(...transitions);
      const best = bestPath({ candidates, scores: scores.slice() }, transitions, spread, WIDTH);
      assert.ok(Math.abs(scoreOf([...best], scores, transitions) - most) < 1e-4);
    }
  });
});
