/** Errors of attributions, with the gold beside ours. */
import type { Pair } from './corpora.ts';
import type { EvaluationError } from './errors.ts';
import type { Held, Ours, Parts, Wanted } from './held.ts';
import { extentOf, marked } from './marked.ts';
import { same } from './pairs.ts';

/** An error of one attribution; where both sides have one, the two under each other unless they are the same. */
export function errorBeside(
  { document, text }: Held,
  kind: string,
  sides: { readonly wanted?: Wanted; readonly ours?: Ours },
  notes: readonly string[] = [],
): EvaluationError {
  const { wanted, ours } = sides;
  const all = [wanted, ours].filter((side) => side !== undefined);
  const extent = extentOf(text, ...all);
  const line = (name: string, side: Parts): string => `${name}  ${traitsOf(side)}: ${marked(text, side, extent)}`;
  const lines =
    wanted && ours && isSameAs(wanted, ours)
      ? [line('both', wanted)]
      : [...(wanted ? [line('gold', wanted)] : []), ...(ours ? [line('ours', ours)] : [])];
  return { kind, document, offset: startOf((wanted ?? ours)!.content), text: [...lines, ...notes].join('\n      ') };
}

const startOf = (pairs: readonly Pair[]): number => pairs[0]?.[0] ?? 0;

const traitsOf = (side: Parts): string => (side.class ? `${side.class}, ${side.type}` : side.type);

const isSameAs = (one: Parts, other: Parts): boolean =>
  (['source', 'cue', 'content'] as const).every((role) => same(one[role], other[role])) &&
  traitsOf(one) === traitsOf(other);
