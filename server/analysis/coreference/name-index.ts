import type { Run } from '../document/run.ts';

/** Which name stands at a token, by its index. */
export type NamePlaces = Pick<ReadonlyMap<number, number>, 'get' | 'has'>;

/** The names of a text by one token of each. */
export class NameIndex implements NamePlaces {
  /** One more than the index of the name that has the token, or 0. */
  private readonly at: Int32Array;

  /**
   * @param length how many tokens the text has
   * @param offset the index of the first name
   */
  constructor(
    names: readonly Run[],
    length: number,
    tokenOf: (name: Run) => number,
    private readonly offset = 0,
  ) {
    this.at = new Int32Array(length);
    for (let n = 0; n < names.length; n++) this.at[tokenOf(names[n])] = n + 1;
  }

  get(token: number): number | undefined {
    const n = this.at[token];
    return n > 0 ? n - 1 + this.offset : undefined;
  }

  has(token: number): boolean {
    return this.at[token] > 0;
  }
}
