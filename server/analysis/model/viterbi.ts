import { Scratch } from './scratch.ts';
import type { Lattice } from './tagger.ts';

/** For each label of each token the label before it on the best path. */
const steps = new Scratch((length) => new Uint8Array(length));

/**
 * The path with the highest sum of scores and transitions (Viterbi 1967), as label indexes. `transitions` holds the score of
 * label b after label a at `a * width + b`.
 */
export function bestPath({ candidates, scores }: Lattice, transitions: Float32Array, width: number): Uint8Array {
  const length = candidates.length;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = steps.zeros(length * width);
  for (let i = 1; i < length; i++) {
    const row = i * width;
    const labels = candidates[i];
    const before = candidates[i - 1];
    for (let c = 0; c < labels.length; c++) {
      const label = labels[c];
      let best = -Infinity;
      let from = before[0];
      for (let p = 0; p < before.length; p++) {
        const total = scores[row - width + before[p]] + transitions[before[p] * width + label];
        if (total > best) {
          best = total;
          from = before[p];
        }
      }
      back[row + label] = from;
      scores[row + label] += best;
    }
  }
  const end = (length - 1) * width;
  let label = candidates[length - 1].reduce((best, other) => (scores[end + other] > scores[end + best] ? other : best));
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * width + label];
  }
  return path;
}
