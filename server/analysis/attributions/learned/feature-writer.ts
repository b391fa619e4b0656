import { mixed } from '../../model/hash.ts';

/** Collects the features of one token: each value is hashed together with the number of its template. */
export class FeatureWriter {
  count = 0;
  private into: Int32Array = new Int32Array(0);
  private template = 0;

  /** Begins a token: what is added goes into `into`. */
  open(into: Int32Array): void {
    this.into = into;
    this.count = 0;
  }

  /** The next value added is that of template `template`, the one after it that of the next. */
  from(template: number): void {
    this.template = template;
  }

  add(value: number): void {
    this.into[this.count++] = mixed(value, this.template++);
  }

  /** The pair of two values. */
  pair(a: number, b: number): void {
    this.add(mixed(a, b));
  }

  /** Three values together. */
  triple(a: number, b: number, c: number): void {
    this.add(mixed(mixed(a, b), c));
  }
}

/** Coarser the larger: 0, 1, 2, 3, 4, 5–6, 7–9, 10–14, 15–22, 23–40, more. */
export function bucket(n: number): number {
  if (n <= 4) return n;
  if (n <= 6) return 5;
  if (n <= 9) return 6;
  if (n <= 14) return 7;
  if (n <= 22) return 8;
  return n <= 40 ? 9 : 10;
}
