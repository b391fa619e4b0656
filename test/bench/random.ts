/** Numbers that look random and are the same on every run (a linear congruential generator). */
export class Random {
  constructor(private state: number) {}

  /** A whole number from 0, below `count`. The low bits of such a generator repeat soon, so the high ones decide. */
  below(count: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * count);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }
}
