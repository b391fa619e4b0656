/** Labels that score this much below the best of their token are not looked at: e to the −10 is nothing. */
const BEAM = 10;

/**
 * The path with the highest sum of scores and transitions (Viterbi 1967), as label indexes. `scores` holds `width` scores a
 * token, `transitions` the score of b after a at `a * width + b`.
 */
export function bestPath(scores: Float32Array, transitions: Float32Array, width: number): Uint8Array {
  const length = scores.length / width;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * width);
  let before: number[] = [];
  let totals = new Float64Array(width);
  let next = new Float64Array(width);
  for (let i = 0; i < length; i++) {
    const row = i * width;
    const candidates = candidatesOf(scores, row, width);
    for (const label of candidates) {
      let best = i === 0 ? 0 : -Infinity;
      for (const previous of before) {
        const total = totals[previous] + transitions[previous * width + label];
        if (total > best) {
          best = total;
          back[row + label] = previous;
        }
      }
      next[label] = best + scores[row + label];
    }
    [totals, next] = [next, totals];
    before = candidates;
  }
  let label = before.reduce((best, other) => (totals[other] > totals[best] ? other : best));
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * width + label];
  }
  return path;
}

function candidatesOf(scores: Float32Array, row: number, width: number): number[] {
  let best = -Infinity;
  for (let label = 0; label < width; label++) if (scores[row + label] > best) best = scores[row + label];
  const candidates: number[] = [];
  for (let label = 0; label < width; label++) if (scores[row + label] >= best - BEAM) candidates.push(label);
  return candidates;
}
