/**
 * What has been made of the things met last: of so many at the least, and of twice as many at the most. Those that are met again
 * and again stay for good, as "the" does in a text of many rare words.
 */
export class Remembered<Key, Value> {
  private young = new Map<Key, Value>();
  private old: ReadonlyMap<Key, Value> = new Map();

  /**
   * @param make makes the value of a key; nothing may depend on when or how often it is asked
   * @param keyOf the key to keep with a value, where another one than what was asked for is to be held
   */
  constructor(
    private readonly least: number,
    private readonly make: (key: Key) => Value,
    private readonly keyOf?: (value: Value) => Key,
  ) {}

  /** The value of a key, mostly the same object as the last time. */
  of(key: Key): Value {
    return this.young.get(key) ?? this.renewed(key);
  }

  private renewed(key: Key): Value {
    const value = this.old.get(key) ?? this.make(key);
    if (this.young.size >= this.least) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(this.keyOf?.(value) ?? key, value);
    return value;
  }
}
