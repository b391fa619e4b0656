/**
 * An array that can be asked for again and again: to make one anew for each sentence takes longer than to fill it. Nothing
 * is left in it that matters: each call clears what it hands out, so that neither another text nor an error halfway does harm.
 * Who uses it calls nothing meanwhile that asks the same scratch.
 */
export class Scratch<
  Numbers extends { readonly length: number; fill(value: number, start: number, end: number): unknown },
> {
  private numbers: Numbers;

  constructor(private readonly make: (length: number) => Numbers) {
    this.numbers = make(0);
  }

  /** At least `length` numbers, so many of them 0. They may be used until the next call. */
  zeros(length: number): Numbers {
    if (length > MAX_KEPT_NUMBERS) return this.make(length);
    if (this.numbers.length < length) this.numbers = this.make(Math.max(length, MIN_NUMBERS));
    else this.numbers.fill(0, 0, length);
    return this.numbers;
  }
}

/** A sentence of a hundred tokens with forty labels each fits in. */
const MIN_NUMBERS = 4096;
/** What is longer is made for a rare paragraph and not kept. */
const MAX_KEPT_NUMBERS = 65_536;
