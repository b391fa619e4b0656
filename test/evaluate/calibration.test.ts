import assert from 'node:assert/strict';
import { calibrationOf } from './calibration.ts';
import { analysis, type Found, gold, right } from './fixture.ts';
import { heldOf } from './held.ts';

const { first, second, third } = right;

/** The buckets that hold something, by their lower bounds. */
function bucketsOf(...found: Found[]) {
  const buckets = calibrationOf([heldOf(gold, analysis({ attributions: found }))]);
  return buckets.filter((bucket) => bucket.found > 0);
}

describe('the calibration of confidence', () => {
  it('counts right, wrong and untold speakers where their confidence is', () => {
    const found = [
      { ...first, confidence: 0.72 },
      { ...second, speaker: 'Dana Reyes', confidence: 0.79 },
      { ...third, confidence: 0.3 },
    ];
    assert.deepEqual(bucketsOf(...found), [
      { from: 0, to: 0.5, found: 1, told: 0, right: 0, wrong: 0, nobody: 0 },
      { from: 0.7, to: 0.8, found: 2, told: 2, right: 1, wrong: 1, nobody: 0 },
    ]);
  });

  it('tells a speaker where the gold names nobody from a wrong one', () => {
    assert.deepEqual(bucketsOf({ ...third, speaker: 'Okafor' }), [
      { from: 0.9, to: 1, found: 1, told: 1, right: 0, wrong: 0, nobody: 1 },
    ]);
  });

  it('has a bound in the bucket above it, and 1 in the last', () => {
    const found = [
      { ...first, confidence: 0.6 },
      { ...second, confidence: 1 },
    ];
    assert.deepEqual(
      bucketsOf(...found).map(({ from }) => from),
      [0.6, 0.9],
    );
  });

  it('counts no attribution that is not found', () => {
    assert.deepEqual(bucketsOf({ ...first, content: ['hold'] }), []);
  });
});
