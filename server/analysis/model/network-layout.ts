import { COLUMN_BLOCK, ROW_BLOCK } from './matrices.ts';

/** A layer looks at the token before, at the token itself and at the one behind. */
export const TAPS = 3;

/** Where a network's numbers lie in its memory, counted in numbers. */
export interface Layout {
  /** The gain of the first normalisation, and behind it its bias. */
  readonly input: number;
  /** Of each layer the matrices of its taps, its bias, and its normalisation as of the input. */
  readonly layers: readonly { readonly taps: readonly number[]; readonly bias: number; readonly norm: number }[];
  readonly output: number;
  readonly outputBias: number;
  /** The rows of the tokens of a window. Before the first and behind the last are `padding` rows of nothing. */
  readonly hidden: number;
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
 * @param hidden the numbers that stand for a token
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
  return {
    input: place(2 * hidden),
    layers: dilations.map(() => ({
      taps: Array.from({ length: TAPS }, () => place(hidden * hidden)),
      bias: place(hidden),
      norm: place(2 * hidden),
    })),
    output: place(hidden * scoreColumns),
    outputBias: place(scoreColumns),
    hidden: place((rows + 2 * padding) * hidden) + padding * hidden,
    padding,
    added: place(rows * hidden),
    scores: place(rows * scoreColumns),
    scoreColumns,
    size,
    reach,
  };
}

const ceiling = (count: number, block: number): number => Math.ceil(count / block) * block;
