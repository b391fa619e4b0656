/** What belongs to each key, each once. */
export class Index<T> {
  private readonly sets = new Map<number, Set<T>>();

  of(key: number): Iterable<T> {
    return this.sets.get(key) ?? [];
  }

  add(key: number, value: T): void {
    const set = this.sets.get(key);
    if (set) set.add(value);
    else this.sets.set(key, new Set([value]));
  }

  remove(key: number, value: T): void {
    const set = this.sets.get(key);
    set?.delete(value);
    if (set?.size === 0) this.sets.delete(key);
  }
}
