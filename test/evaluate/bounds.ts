/** How stretches of a text differ from those wanted. */
import type { Pair } from './corpora.ts';
import { commonOf, same } from './pairs.ts';

/** "too long at the left, split"; undefined where they are the same. */
export function differenceOf(wanted: readonly Pair[], ours: readonly Pair[]): string | undefined {
  if (same(wanted, ours)) return undefined;
  if (wanted.length === 0) return 'where there is none';
  if (ours.length === 0) return 'none';
  if (commonOf(wanted, ours) === 0) return 'elsewhere';
  const differences = [
    atEdge('left', wanted[0]![0] - ours[0]![0]),
    atEdge('right', ours.at(-1)![1] - wanted.at(-1)![1]),
    // `“We waited,” she said, “and rowed.”` in one piece, or one piece in two.
    wanted.length === ours.length ? undefined : 'split otherwise',
  ].filter((difference) => difference !== undefined);
  return differences.join(', ') || 'split elsewhere';
}

function atEdge(side: string, surplus: number): string | undefined {
  if (surplus === 0) return undefined;
  return `too ${surplus > 0 ? 'long' : 'short'} at the ${side}`;
}
