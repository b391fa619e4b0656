/**
 * Sums of labels in lanes: two labels in the halves of one number, so that one addition serves both. Two lanes make a column,
 * the four labels that one number holds as weights; label 0 has the first column for itself, and what is in the rest of it is
 * of no meaning. A half holds the sum of 250 weights of eight bits.
 */

/** The columns of so many labels. */
export const columnsOf = (width: number): number => 1 + ((width + 2) >> 2);

/** The column that holds a label: 0, then four 1, four 2 and so on. The lanes of column c are 2c and 2c + 1. */
export const columnOf = (label: number): number => (label + 3) >> 2;

/** The lane that holds the sum of a label. */
export const laneOf = (label: number): number => (label === 0 ? 0 : (label + 3) >> 1);

/** The sum of a label in its lane. */
export function labelSum(lane: number, label: number): number {
  const low = (lane << 16) >> 16;
  return label === 0 || (label & 1) === 1 ? low : (lane - low) >> 16;
}

/** The byte of a label in its column's number: the even bytes make the first lane, the odd ones the second. */
export const byteOf = (label: number): number =>
  label === 0 ? 0 : 4 * columnOf(label) + [0, 2, 1, 3][(label - 1) & 3];

/** Labels to choose from, and the columns that hold them. */
export interface Choice {
  readonly labels: Uint8Array;
  readonly columns: Uint8Array;
}

export const choiceOf = (labels: Uint8Array): Choice => ({
  labels,
  columns: Uint8Array.from(new Set(Array.from(labels, columnOf))),
});
