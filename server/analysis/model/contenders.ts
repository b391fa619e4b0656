import type { Lattice } from './lattice.ts';
import { Scratch } from './scratch.ts';

/** Those of each token's labels that come near the best: token i has `labels` from `i * width` up to `ends[i]`. */
export interface Contenders {
  readonly length: number;
  readonly labels: Uint8Array;
  readonly ends: Int32Array;
}

/** Labels that score so much less than the best at their token are left out: neighbours cannot make up for it. */
const MAX_SCORE_GAP = 10;
/** The powers of e from 0 down, so many between two whole ones. */
const PARTS_PER_POWER = 64;
const POWERS = Float64Array.from({ length: MAX_SCORE_GAP * PARTS_PER_POWER + 1 }, (_, n) =>
  Math.exp(-n / PARTS_PER_POWER),
);

const labelsOfAll = new Scratch((length) => new Uint8Array(length));
const endsOfAll = new Scratch((length) => new Int32Array(length));

/** The contenders of a sequence; writes into `emissions`, at `i * width + label`, what they weigh beside the best of their token. */
export function contendersOf({ candidates, scores }: Lattice, width: number, emissions: Float64Array): Contenders {
  const length = candidates.length;
  const labels = labelsOfAll.zeros(length * width);
  const ends = endsOfAll.zeros(length);
  for (let i = 0; i < length; i++) {
    const row = i * width;
    const all = candidates[i];
    let best = -Infinity;
    for (let c = 0; c < all.length; c++) if (scores[row + all[c]] > best) best = scores[row + all[c]];
    let end = row;
    for (let c = 0; c < all.length; c++) {
      const score = scores[row + all[c]];
      if (score <= best - MAX_SCORE_GAP) continue;
      labels[end++] = all[c];
      emissions[row + all[c]] = powerOf(score - best);
    }
    ends[i] = end;
  }
  return { length, labels, ends };
}

/** e to the power of a number from -MAX_SCORE_GAP to 0, to eleven digits: a dozen a token, and `Math.exp` is a call out of the compiled code. */
function powerOf(x: number): number {
  const n = (0.5 - x * PARTS_PER_POWER) | 0;
  const rest = x + n / PARTS_PER_POWER;
  return POWERS[n] * (1 + rest * (1 + rest * (1 / 2 + rest * (1 / 6 + rest / 24))));
}
