/** Strings by how often they are told: what some paragraphs say, counted anew only where one of them has changed. */
export class Tally {
  private readonly counts = new Map<string, number>();

  /** Takes off what is no longer told and adds what is told now; gives the strings that were not told before, or are no more. */
  update(gone: Iterable<string>, come: Iterable<string>): string[] {
    const changes = new Map<string, number>();
    for (const told of come) changes.set(told, (changes.get(told) ?? 0) + 1);
    for (const told of gone) changes.set(told, (changes.get(told) ?? 0) - 1);
    const turned: string[] = [];
    for (const [told, by] of changes) {
      const before = this.counts.get(told) ?? 0;
      const now = before + by;
      if (now > 0) this.counts.set(told, now);
      else this.counts.delete(told);
      if (before > 0 !== now > 0) turned.push(told);
    }
    return turned;
  }

  has(told: string): boolean {
    return this.counts.has(told);
  }

  /** All that is told, each once. */
  all(): Iterable<string> {
    return this.counts.keys();
  }
}
