import assert from 'node:assert/strict';
import { posteriorsOf, probabilityOf } from '../../../server/analysis/model/posteriors.ts';
import { stepsOf } from '../../../server/analysis/model/steps.ts';
import { bestPath } from '../../../server/analysis/model/viterbi.ts';

const WIDTH = 4;
const LENGTH = 6;

/** Scores that look random and are the same every time. */
const noise = (n: number, seed: number, size: number): Float32Array =>
  Float32Array.from({ length: n }, (_, i) => size * Math.sin(12.9898 * (i + 1) + seed));

const labels = Array.from({ length: WIDTH }, (_, label) => label);
const candidates = Array.from({ length: LENGTH }, () => Uint8Array.from(labels));

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

describe('the probabilities of a chain', () => {
  it('are numbers that make 1 even where no label may follow those before', () => {
    const transitions = new Float32Array(WIDTH ** 2).fill(-1000);
    const scores = noise(LENGTH * WIDTH, 1, 3);
    const posteriors = posteriorsOf({ candidates, scores }, stepsOf(transitions, WIDTH), WIDTH);
    for (let i = 0; i < LENGTH; i++) {
      const sum = labels.reduce((all, label) => all + probabilityOf(posteriors, i, label), 0);
      assert.ok(Math.abs(sum - 1) < 1e-6);
    }
  });

  it('are no more than 1 where the labels of neighbours do not fit', () => {
    // Label 1 may only stand after 2; the token before has many others, so that each way takes another list of labels.
    const transitions = Float32Array.from({ length: WIDTH ** 2 }, (_, at) =>
      at % WIDTH === 1 && at >> 2 !== 2 ? -1000 : 0,
    );
    const some = [[0, 1, 3], [1], [0, 3]].map((each) => Uint8Array.from(each));
    const scores = noise(some.length * WIDTH, 2, 3);
    const posteriors = posteriorsOf({ candidates: some, scores }, stepsOf(transitions, WIDTH), WIDTH);
    some.forEach((each, i) => {
      const sum = [...each].reduce((all, label) => all + probabilityOf(posteriors, i, label), 0);
      assert.ok(Math.abs(sum - 1) < 1e-6, `token ${i}: ${sum}`);
    });
  });
});
