/** A small seeded generator (xorshift32, Marsaglia 2003): training gives the same bytes for the same seed everywhere. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed, 0x9e3779b1) | 1;
  }

  /** A 32-bit number, unsigned. */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return x >>> 0;
  }

  /** From 0 to 1, 1 exclusive. */
  unit(): number {
    return this.next() / 2 ** 32;
  }

  /** Puts the items into a random order, in place (Fisher and Yates). */
  shuffle<T extends { [index: number]: unknown; readonly length: number }>(items: T): T {
    for (let i = items.length - 1; i > 0; i--) {
      const j = Math.floor(this.unit() * (i + 1));
      const kept = items[i];
      items[i] = items[j];
      items[j] = kept;
    }
    return items;
  }
}
