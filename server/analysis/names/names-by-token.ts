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
}
