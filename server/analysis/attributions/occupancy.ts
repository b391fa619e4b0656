import type { Run } from '../document/run.ts';

/** Which tokens are taken, and by which attribution. */
export class Occupancy {
  /** Of each token the number of its owner plus one, so that 0 is free. */
  private readonly owners: Int32Array;

  /** @param tokens how many there are, or those that are taken at the start */
  constructor(tokens: number | Occupancy) {
    this.owners = typeof tokens === 'number' ? new Int32Array(tokens) : tokens.owners.slice();
  }

  /** Gives a run to an owner, whoever had it before; true, so that it may stand in a condition. */
  take({ first, last }: Run, owner = 0): true {
    this.owners.fill(owner + 1, first, last);
    return true;
  }

  /** Whether no token of a run is taken. */
  isFree({ first, last }: Run): boolean {
    for (let i = first; i < last; i++) if (this.owners[i] > 0) return false;
    return true;
  }

  /** Who took a token last; -1 where it is free or there is none. */
  ownerAt(token: number): number {
    return (this.owners[token] ?? 0) - 1;
  }
}
