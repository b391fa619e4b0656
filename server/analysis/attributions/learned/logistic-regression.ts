import type { Chain } from '../../model/chain.ts';
import { MAX_FEATURES } from '../../model/features.ts';
import { sumIn } from '../../model/lanes.ts';

/** A yes-or-no question answered by a linear model: logistic regression. */
export class Judge {
  private readonly into = new Int32Array(MAX_FEATURES);
  private readonly sum = new Int32Array(2);

  /** `chain` has a single label: its weights speak for yes. */
  constructor(private readonly chain: Chain) {}

  /** How likely the answer is yes, by the features that `write` gives. */
  likelihood(write: (into: Int32Array) => number): number {
    this.sum.fill(0);
    this.chain.addScores(this.into, write(this.into), this.chain.anyLabel.columns, this.sum, 0);
    return 1 / (1 + Math.exp(-sumIn(this.sum, 0) * this.chain.scale));
  }
}
