/** A question with the features of each who may be meant, and whether it is they. */
export interface Choice {
  /** The index of its kind. */
  readonly kind: number;
  readonly features: readonly Int32Array[];
  readonly right: readonly boolean[];
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 250;
const RATE = 0.1;
/** What a weight's square costs, in choices: those that all kinds share less than those of a kind. */
const SHARED_COST = 4;
const OWN_COST = 10;
/** How much of the last gradients, and of their squares, is kept (Adam: Kingma and Ba 2015). */
const KEPT = 0.9;
const KEPT_SQUARES = 0.99;

/**
 * The weights of a conditional logit (McFadden 1974) with a ridge: those that all kinds share added to those of the kind. Of
 * several who are right any will do.
 */
export function choiceWeights(
  choices: readonly Choice[],
  kinds: number,
  features: number,
  log: (line: string) => void,
): Float64Array {
  const size = (kinds + 1) * features;
  const weights = new Float64Array(size);
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  const gradient = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    for (let at = 0; at < size; at++) gradient[at] = -(at < features ? SHARED_COST : OWN_COST) * weights[at];
    let loss = 0;
    for (const choice of choices) loss += choice.weight * addGradient(choice, weights, gradient, features);
    if (step % 125 === 0) log(`  step ${step}: loss ${(loss / choices.length).toFixed(4)}`);
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let at = 0; at < size; at++) {
      means[at] = KEPT * means[at] + (1 - KEPT) * gradient[at];
      squares[at] = KEPT_SQUARES * squares[at] + (1 - KEPT_SQUARES) * gradient[at] ** 2;
      const mean = means[at] / (1 - KEPT ** step);
      weights[at] += (rate * mean) / (Math.sqrt(squares[at] / (1 - KEPT_SQUARES ** step)) + 1e-8);
    }
  }
  return Float64Array.from({ length: kinds * features }, (_, at) => weights[at % features] + weights[features + at]);
}

/** Adds the gradient of a choice's likelihood; returns its loss. */
function addGradient(
  { kind, features, right, weight }: Choice,
  weights: Float64Array,
  gradient: Float64Array,
  width: number,
): number {
  const base = (kind + 1) * width;
  const powers = features.map((own) => {
    let score = 0;
    for (const f of own) score += weights[f] + weights[base + f];
    return Math.exp(score);
  });
  let all = 0;
  let good = 0;
  powers.forEach((power, c) => {
    all += power;
    if (right[c]) good += power;
  });
  features.forEach((own, c) => {
    const step = weight * ((right[c] ? powers[c] / good : 0) - powers[c] / all);
    for (const f of own) {
      gradient[f] += step;
      gradient[base + f] += step;
    }
  });
  return Math.log(all) - Math.log(good);
}
