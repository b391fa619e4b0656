import assert from 'node:assert/strict';
import { posteriorsOf, probabilityOf } from '../../../server/analysis/model/posteriors.ts';
import { stepsOf } from '../../../server/analysis/model/steps.ts';
import { candidates, LENGTH, labels, noise, WIDTH } from './chain-fixture.ts';

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
