import type { Run } from '../document/run.ts';
import type { Name } from './name.ts';

/** The names of a text by their tokens. */
export class NamesByToken {
  /** One more than the index of the name that holds a token, or 0. */
  private readonly at: Int32Array;

  /**
   * @param names none over another
   * @param length how many tokens the text has
   */
  constructor(
    private readonly names: readonly Name[],
    length: number,
  ) {
    this.at = new Int32Array(length);
    names.forEach(({ first, last }, n) => {
      this.at.fill(n + 1, first, last);
    });
  }

  /** The name that holds a token. */
  get(token: number): Name | undefined {
    return this.names[this.at[token] - 1];
  }

  has(token: number): boolean {
    return this.at[token] > 0;
  }

  /** Whether all names that stand in a run stand in it whole, and none is the user's. */
  areWhole({ first, last }: Run): boolean {
    for (let i = first; i < last; i++) {
      const name = this.get(i);
      if (name && (name.known || name.first < first || name.last > last)) return false;
    }
    return true;
  }
}
