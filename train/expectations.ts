/** What the model expects of a sequence. */
export interface Expectations {
  /** How likely each label is at each token: `i * width + label`. */
  readonly marginals: Float64Array;
  /** How often each pair of labels is expected in the sequence: `a * width + b`. */
  readonly pairs: Float64Array;
  /** The logarithm of the sum over all its labellings. */
  readonly logTotal: number;
}

/**
 * Expected labels and pairs of labels by the forward-backward algorithm (Rabiner 1989), scaled at each token to stay within
 * range. `scores` are those of the labels at each token, `factors` the exponentials of the transitions; only the
 * `candidates` are possible.
 */
export function expectations(
  scores: Float64Array,
  factors: Float64Array,
  width: number,
  candidates: readonly Uint8Array[],
): Expectations {
  const length = candidates.length;
  const forward = new Float64Array(length * width);
  const emission = new Float64Array(length * width);
  let logTotal = 0;
  for (let i = 0; i < length; i++) {
    const row = i * width;
    const here = candidates[i];
    let best = -Infinity;
    for (const label of here) best = Math.max(best, scores[row + label]);
    let sum = 0;
    for (const b of here) {
      emission[row + b] = Math.exp(scores[row + b] - best);
      let reached = i === 0 ? 1 : 0;
      if (i > 0) for (const a of candidates[i - 1]) reached += forward[row - width + a] * factors[a * width + b];
      forward[row + b] = reached * emission[row + b];
      sum += forward[row + b];
    }
    for (const label of here) forward[row + label] /= sum;
    logTotal += Math.log(sum) + best;
  }
  const backward = new Float64Array(length * width);
  const pairs = new Float64Array(width * width);
  if (length > 0) for (const label of candidates[length - 1]) backward[(length - 1) * width + label] = 1;
  for (let i = length - 2; i >= 0; i--) {
    const row = i * width;
    const after = candidates[i + 1];
    let sum = 0;
    for (const a of candidates[i]) {
      let total = 0;
      for (const b of after) {
        total += factors[a * width + b] * emission[row + width + b] * backward[row + width + b];
      }
      backward[row + a] = total;
      sum += total * forward[row + a];
    }
    for (const a of candidates[i]) {
      const share = forward[row + a] / sum;
      backward[row + a] /= sum;
      for (const b of after) {
        pairs[a * width + b] += share * factors[a * width + b] * emission[row + width + b] * backward[row + width + b];
      }
    }
  }
  for (let i = 0; i < forward.length; i++) forward[i] *= backward[i];
  return { marginals: forward, pairs, logTotal };
}
