/**
 * Sums of labels in lanes: two labels in the halves of one number, so that one addition serves both. Two lanes make a column,
 * the four labels whose weights one number holds; label 0 has the first column for itself, and what is in the rest of it is
 * of no meaning. A half holds the sum of 250 weights of eight bits.
 *
 * Of six labels there are three columns, six lanes and twelve halves: label 0 has half 0 (lane 0, column 0), label 1 half 4
 * (lane 2, lower), label 2 half 5 (lane 2, upper), label 5 half 8 (lane 4, column 2). Halves are signed and a lower one that is
 * negative borrows from its upper, which `sumIn` gives back.
 */

/** The columns of so many labels. */
export const columnsOf = (width: number): number => 1 + ((width + 2) >> 2);

/** The half of a lane that a label has: of lane l the lower is 2l and the upper 2l + 1. The lanes of column c are 2c and 2c + 1. */
export const halfOf = (label: number): number => (label === 0 ? 0 : label + 3);

/** The sum in a half. */
export function sumIn(lanes: Int32Array, half: number): number {
  const lane = lanes[half >> 1];
  const lower = (lane << 16) >> 16;
  return (half & 1) === 0 ? lower : (lane - lower) >> 16;
}

/** The byte of a half among the numbers of all columns: the even bytes of a number make its first lane, the odd ones the second. */
export const byteOf = (half: number): number => (half & ~3) | ((half & 1) << 1) | ((half >> 1) & 1);

/** Labels to choose from, and the columns that hold them. */
export interface Choice {
  readonly labels: Uint8Array;
  readonly columns: Uint8Array;
}

/** The choice among these labels. */
export const choiceOf = (labels: Uint8Array): Choice => ({
  labels,
  columns: Uint8Array.from(new Set(Array.from(labels, (label) => halfOf(label) >> 2))),
});
