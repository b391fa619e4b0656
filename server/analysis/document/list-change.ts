/** What of a list is gone, and what has come, since it was last seen. */
export interface ListChange<T> {
  readonly gone: ReadonlySet<T>;
  readonly come: ReadonlySet<T>;
}

/** How two lists differ in what they hold, each of them once: soon told where they differ in a few places side by side. */
export function changeOf<T>(before: readonly T[], now: readonly T[]): ListChange<T> {
  const most = Math.min(before.length, now.length);
  let first = 0;
  while (first < most && before[first] === now[first]) first++;
  let last = 0;
  while (last < most - first && before[before.length - 1 - last] === now[now.length - 1 - last]) last++;
  const gone = new Set(before.slice(first, before.length - last));
  const come = new Set(now.slice(first, now.length - last));
  for (const one of gone) if (come.delete(one)) gone.delete(one);
  return { gone, come };
}
