import type { Lattice } from './lattice.ts';
import { Scratch } from './scratch.ts';

/** For each label of each token the label before it on the best path. */
const steps = new Scratch((length) => new Uint8Array(length));

/** The labels of the token before through which the best path may go. */
const kept = new Uint8Array(256);

/**
 * The path with the highest sum of scores and transitions (Viterbi 1967), as label indexes. `transitions` holds the score of
 * label b after label a at `a * width + b`; no two of them are further than `spread` apart.
 */
export function bestPath(
  { candidates, scores }: Lattice,
  transitions: Float32Array,
  spread: number,
  width: number,
): Uint8Array {
  const length = candidates.length;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = steps.zeros(length * width);
  for (let i = 1; i < length; i++) {
    const row = i * width;
    const labels = candidates[i];
    const last = row - width;
    const count = keepLeaders(candidates[i - 1], scores, last, spread);
    for (let c = 0; c < labels.length; c++) {
      const label = labels[c];
      let best = -Infinity;
      let from = kept[0];
      for (let p = 0; p < count; p++) {
        const total = scores[last + kept[p]] + transitions[kept[p] * width + label];
        if (total > best) {
          best = total;
          from = kept[p];
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

/**
 * Writes into `kept` the labels of a token that a best path may go through and returns how many they are: where others are ahead by
 * more than `spread` no step makes up for it.
 */
function keepLeaders(labels: Uint8Array, scores: Float32Array, row: number, spread: number): number {
  let best = -Infinity;
  for (let c = 0; c < labels.length; c++) if (scores[row + labels[c]] > best) best = scores[row + labels[c]];
  let count = 0;
  for (let c = 0; c < labels.length; c++) {
    kept[count] = labels[c];
    if (scores[row + labels[c]] >= best - spread) count++;
  }
  return count;
}
