/** An array that can be asked for again and again: to make one anew for each sentence takes longer than to fill it. */
export class Scratch<
  Numbers extends { readonly length: number; fill(value: number, start: number, end: number): unknown },
> {
  private numbers: Numbers;

  constructor(private readonly make: (length: number) => Numbers) {
    this.numbers = make(0);
  }

  /** At least `length` numbers, so many of them 0. They may be used until the next call. */
  zeros(length: number): Numbers {
    if (this.numbers.length < length || this.numbers.length > MOST) this.numbers = this.make(Math.max(length, LEAST));
    else this.numbers.fill(0, 0, length);
    return this.numbers;
  }
}

/** Sentences of a hundred tokens fit in; what was made for the longest of all is not kept. */
const LEAST = 4096;
const MOST = 65_536;
