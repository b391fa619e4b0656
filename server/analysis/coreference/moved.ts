/** Where the tokens of an earlier text are now: those from `last` on so much farther on, those from `first` on before it nowhere. */
export interface Move {
  readonly first: number;
  readonly last: number;
  readonly by: number;
}

/** Nothing has moved. */
export const STAYS: Move = { first: 0, last: 0, by: 0 };

/**
 * A copy of plain data with its tokens (all that is called `token`) moved. Null where one is gone.
 *
 * @param data numbers, strings, nulls, lists, maps and objects of these
 */
export function moved<T>(data: T, { first, last, by }: Move): T | null {
  let isWhole = true;
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(copy);
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, copy(one)]));
    // A point is never written to: where it stays, copies share it.
    if (by === 0 && 'token' in value && ((value.token as number) < first || (value.token as number) >= last))
      return value;
    const all: Record<string, unknown> = { ...value };
    for (const key in all) {
      if (key === 'token') {
        const token = all.token as number;
        if (token >= last) all.token = token + by;
        else isWhole &&= token < first;
      } else if (typeof all[key] === 'object') all[key] = copy(all[key]);
    }
    return all;
  };
  const all = copy(data) as T;
  return isWhole ? all : null;
}

/** Whether such data is the same, the order of what a map holds included. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map) return a.size === b.size && isAlike([...a], [...b]);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isAlike((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
