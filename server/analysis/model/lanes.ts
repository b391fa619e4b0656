/**
 * Sums of labels in lanes: two labels in the halves of one number, so that one addition serves both. Label 0 has lane 0 for
 * itself, labels 1 and 2 share lane 1, and so on. A half holds the sum of 250 weights of eight bits.
 */

/** The lanes of the sums of so many labels: they come four labels at a time. */
export const lanesOf = (width: number): number => 1 + 2 * ((width + 2) >> 2);

/** The sum of a label in its lane. */
export function labelSum(lane: number, label: number): number {
  const low = (lane << 16) >> 16;
  return label === 0 || (label & 1) === 1 ? low : (lane - low) >> 16;
}

/** The byte of a label in four-byte numbers, so that every other byte goes to one lane: 0, then 4, 6, 5, 7 and 8, 10, 9, 11. */
export function byteOf(label: number): number {
  if (label === 0) return 0;
  const place = label - 1;
  return 4 + (place & ~3) + ((place & 1) << 1) + ((place >> 1) & 1);
}
