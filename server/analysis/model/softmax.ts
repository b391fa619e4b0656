/** The probabilities that belong to scores, which are log-odds up to one and the same constant. */
export function sharesOf(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let total = 0;
  const shares = scores.map((score) => {
    const share = Math.exp(score - highest);
    total += share;
    return share;
  });
  return shares.map((share) => share / total);
}
