import { COLUMN_BLOCK, ROW_BLOCK } from './matrices.ts';

/** A layer looks at the token before, at the token itself and at the one behind. */
export const TAPS = 3;

/** Where a network's numbers lie in its memory, counted in numbers of 32 bits. */
export interface Layout {
  /** The gain of the first normalisation, and behind it its bias. */
  readonly input: number;
  /** Of each layer the matrices of its taps, in shorts, its bias, and its normalisation as of the input. */
  readonly layers: readonly { readonly taps: readonly number[]; readonly bias: number; readonly norm: number }[];
  /** In shorts. */
  readonly output: number;
  readonly outputBias: number;
  /** The rows of the tokens of a window. */
  readonly hidden: number;
  /** The same in shorts. Before the first and behind the last are `padding` rows of nothing. */
  readonly rounded: number;
  readonly padding: number;
  /** What a layer adds to them. */
  readonly added: number;
  /** The scores of the labels, in rows of `scoreColumns`. */
  readonly scores: number;
  readonly scoreColumns: number;
  /** All numbers. */
  readonly size: number;
  /** How many tokens on either side bear on one. */
  readonly reach: number;
}

/**
 * @param hidden the numbers that stand for a token, an even number of them
 * @param window the tokens of a window, without those around them
 */
export function layoutOf(hidden: number, labels: number, dilations: readonly number[], window: number): Layout {
  let size = 0;
  const place = (count: number): number => {
    size += count;
    return size - count;
  };
  const reach = dilations.reduce((sum, dilation) => sum + dilation, 0);
  const rows = ceiling(window + 2 * reach, ROW_BLOCK);
  const padding = Math.max(...dilations) + ROW_BLOCK;
  const scoreColumns = ceiling(labels, COLUMN_BLOCK);
  const placeOfShorts = (count: number): number => place(count / 2);
  return {
    input: place(2 * hidden),
    layers: dilations.map(() => ({
      taps: Array.from({ length: TAPS }, () => placeOfShorts(hidden * hidden)),
      bias: place(hidden),
      norm: place(2 * hidden),
    })),
    output: placeOfShorts(hidden * scoreColumns),
    outputBias: place(scoreColumns),
    hidden: place(rows * hidden),
    rounded: placeOfShorts((rows + 2 * padding) * hidden) + (padding * hidden) / 2,
    padding,
    added: place(rows * hidden),
    scores: place(rows * scoreColumns),
    scoreColumns,
    size,
    reach,
  };
}

const ceiling = (count: number, block: number): number => Math.ceil(count / block) * block;
