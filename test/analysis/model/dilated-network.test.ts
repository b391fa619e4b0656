import assert from 'node:assert/strict';
import { DilatedNetwork } from '../../../server/analysis/model/dilated-network.ts';
import { networkFile } from '../../../train/network-file.ts';
import { learnedOf, SHAPES } from './network-fixture.ts';

const CATEGORIES = [7, 11, 0xfffffff0, 5];

/** The category of each view at a token: one of a thousand tokens like no other in all that the network sees of them. */
const seenAt = (token: number): readonly number[] => [CATEGORIES[(token * token) % 4], token % 3];

const scoresOf = (network: DilatedNetwork, length: number): Float32Array =>
  network.scoresOf(length, (token) => seenAt(token).map((category, view) => network.vectorOf([category], view)));

/** The same as the class says it, by the plainest arithmetic and without rounding to eight bits. */
function plainScores(numbers: Float32Array, length: number): number[] {
  const { hidden, labels, dilations, keys } = SHAPES;
  let at = 0;
  const next = (count: number): Float32Array => {
    at += count;
    return numbers.subarray(at - count, at);
  };
  const range = (count: number) => Array.from({ length: count }, (_, i) => i);
  const tables = keys.map((own) => next((own.length + 1) * hidden));
  const rowOf = (view: number, category: number) => keys[view].indexOf(category) + 1;
  const norm = () => {
    const gain = next(hidden);
    const bias = next(hidden);
    return (row: number[]): number[] => {
      const mean = row.reduce((sum, x) => sum + x, 0) / hidden;
      const variance = row.reduce((sum, x) => sum + (x - mean) ** 2, 0) / hidden;
      return row.map((x, h) => ((x - mean) / Math.sqrt(variance + 1e-5)) * gain[h] + bias[h]);
    };
  };
  const input = norm();
  let rows = range(length).map((token) =>
    input(
      range(hidden).map((h) =>
        seenAt(token).reduce((sum, category, view) => sum + tables[view][rowOf(view, category) * hidden + h], 0),
      ),
    ),
  );
  for (const dilation of dilations) {
    const taps = [next(hidden * hidden), next(hidden * hidden), next(hidden * hidden)];
    const bias = next(hidden);
    const after = norm();
    rows = rows.map((row, token) =>
      after(
        row.map((x, h) => {
          const added = taps.reduce((sum, tap, t) => {
            const seen = rows[token + (t - 1) * dilation];
            return seen ? seen.reduce((all, y, from) => all + y * tap[from * hidden + h], sum) : sum;
          }, bias[h]);
          return x + Math.max(0, added);
        }),
      ),
    );
  }
  const output = next(hidden * labels);
  const bias = next(labels);
  return rows.flatMap((row) =>
    range(labels).map((label) => row.reduce((sum, x, h) => sum + x * output[h * labels + label], bias[label])),
  );
}

describe('a dilated network', () => {
  const { bytes, numbers } = learnedOf(1);
  const network = new DilatedNetwork(networkFile(bytes));

  for (const length of [0, 1, 3, 4, 9, 40]) {
    it(`scores ${length} tokens as its definition does, but for eight bits`, () => {
      const plain = plainScores(numbers, length);
      const scores = scoresOf(network, length);
      assert.equal(scores.length, plain.length);
      plain.forEach((score, i) => {
        assert.ok(Math.abs(score - scores[i]) < 0.1, `${i}: ${scores[i]}, not ${score}`);
      });
    });
  }

  it('scores a long paragraph, which it takes in windows, as it scores a short one', () => {
    const plain = plainScores(numbers, 1300);
    scoresOf(network, 1300).forEach((score, i) => {
      assert.ok(Math.abs(score - plain[i]) < 0.1, `${i}: ${score}, not ${plain[i]}`);
    });
  });

  it('is not moved by what it has scored before', () => {
    const once = scoresOf(network, 5);
    scoresOf(network, 700);
    assert.deepEqual(scoresOf(network, 5), once);
  });

  it('has the steps from label to label', () => {
    const last = numbers.subarray(numbers.length - SHAPES.labels ** 2);
    assert.deepEqual(network.transitions, Float32Array.from(last));
  });

  it('refuses a file that is cut short, and one of another kind', () => {
    const file = networkFile(bytes);
    assert.throws(() => new DilatedNetwork(file.subarray(0, file.length - 40)), RangeError);
    assert.throws(() => new DilatedNetwork(new TextEncoder().encode('PTX and more')), /not a model of kind PTN/);
  });
});
