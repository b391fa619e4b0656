import type { EntityType } from '../../article.ts';

/** What names are learned as; the rest (weekdays' feasts, products, diseases) is told apart but not given. */
export const NAME_KINDS = ['person', 'organization', 'place', 'nationality', 'event', 'work', 'other'] as const;
export type NameKind = EntityType | 'other';

export const OUTSIDE = 'O';
/** Begin, inside and last of several tokens, and unit for one. */
export const NAME_LABELS: readonly string[] = [
  OUTSIDE,
  ...NAME_KINDS.flatMap((kind) => ['B', 'I', 'L', 'U'].map((p) => `${p} ${kind}`)),
];

/** Whether one label may stand after another: "L place" only after "B place" or "I place". */
export function mayFollowName(before: string, after: string): boolean {
  const open = before[0] === 'B' || before[0] === 'I';
  const continues = after[0] === 'I' || after[0] === 'L';
  return open ? continues && before.slice(1) === after.slice(1) : !continues;
}

/** The kind and extent of a name, in tokens, `last` exclusive. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}
