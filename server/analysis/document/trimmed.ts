const EMPTY: never[] = [];

/**
 * The same object with each of its lists as long as it has to be: V8 gives one that grows room for sixteen more. For what is kept
 * with each paragraph.
 */
export function trimmed<T extends object>(made: T): T {
  const fields = made as Record<string, unknown>;
  for (const field of Object.keys(fields)) {
    const value = fields[field];
    if (Array.isArray(value)) fields[field] = trimmedList(value);
  }
  return made;
}

/** The same list without room for more. */
export const trimmedList = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? EMPTY : list.slice());
