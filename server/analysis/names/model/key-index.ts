/** What belongs to each key, each once. */
export class Index {
  /** Mostly one belongs to a key, for which a set would be twenty times too large. */
  private readonly values = new Map<number, number | Set<number>>();

  of(key: number): Iterable<number> {
    const values = this.values.get(key) ?? [];
    return typeof values === 'number' ? [values] : values;
  }

  add(key: number, value: number): void {
    const values = this.values.get(key);
    if (values === undefined) this.values.set(key, value);
    else if (typeof values !== 'number') values.add(value);
    else if (values !== value) this.values.set(key, new Set([values, value]));
  }

  remove(key: number, value: number): void {
    const values = this.values.get(key);
    if (values === value) this.values.delete(key);
    if (!(values instanceof Set)) return;
    values.delete(value);
    if (values.size === 0) this.values.delete(key);
  }
}
