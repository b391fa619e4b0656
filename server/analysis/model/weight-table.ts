import { byteOf, columnsOf, halfOf } from './lanes.ts';
import { Rows } from './rows.ts';

/** Four weights of nothing: each byte is a weight with 128 added. */
const NO_WEIGHTS = 0x80808080 | 0;
/** A key with so few weights is rare. */
const MAX_RARE_WEIGHTS = 2;

/**
 * The weights of hashed features. The keys of features that are often met have weights for many labels: few keys, asked for
 * most of the time. They have a small table for themselves, which the processor's cache can hold, with the weights of all
 * labels in a row, four a number. The many keys that speak of one or two labels are looked for where that has none.
 */
export class WeightTable {
  private readonly common: Rows;
  private readonly rare: Rows;
  private readonly hasRare: boolean;

  /**
   * `keys` ascend and have `bits` bits, 24 at most; key k has `counts[k]` of the `weights`, which stand one after another, each
   * for the label of the same index, out of `width` labels.
   */
  constructor(
    width: number,
    bits: number,
    keys: Uint32Array,
    counts: Uint8Array,
    labels: Uint8Array,
    weights: Int8Array,
  ) {
    const columns = columnsOf(width);
    // A row of one or two numbers is no longer than that of a rare key.
    const few = columns > 2 ? MAX_RARE_WEIGHTS : 0;
    let rare = 0;
    for (let k = 0; k < keys.length; k++) if (counts[k] <= few) rare++;
    this.hasRare = rare > 0;
    this.common = new Rows(keys.length - rare, bits, columns);
    this.rare = new Rows(rare, bits, 2);
    const { numbers } = this.common;
    let at = 0;
    for (let k = 0; k < keys.length; k++) {
      const last = at + counts[k] - 1;
      if (counts[k] <= few) this.addRare(keys[k], labels[at], weights[at], labels[last], last > at ? weights[last] : 0);
      else {
        const row = this.addCommon(keys[k], columns);
        for (let w = at; w <= last; w++) {
          const byte = byteOf(halfOf(labels[w]));
          numbers[row + (byte >> 2)] += weights[w] << (8 * (byte & 3));
        }
      }
      at = last + 1;
    }
  }

  /** A row of no weights as yet: the first number has the key above the weight of label 0. */
  private addCommon(key: number, columns: number): number {
    const row = this.common.add(key, 128);
    for (let column = 1; column < columns; column++) this.common.numbers[row + column] = NO_WEIGHTS;
    return row;
  }

  /** Two numbers: the key with a half plus one below it, then the other half and both weights. */
  private addRare(key: number, label: number, weight: number, label2: number, weight2: number): void {
    const row = this.rare.add(key, halfOf(label) + 1);
    this.rare.numbers[row + 1] = (halfOf(label2) << 16) | ((weight2 & 255) << 8) | (weight & 255);
  }

  /** Adds the weights of the first `count` features to the sums in lanes from `at` on, as far as they stand in `columns`. */
  addTo(sums: Int32Array, at: number, columns: Uint8Array, features: Int32Array, count: number): void {
    const hits = this.common.find(features, count);
    const { numbers, found, missed } = this.common;
    const none = Math.imul(hits, 0x800080);
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c];
      let even = -none;
      let odd = -none;
      for (let h = 0; h < hits; h++) {
        const four = numbers[found[h] + column];
        even = (even + (four & 0xff00ff)) | 0;
        odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
      }
      sums[at + 2 * column] += even;
      sums[at + 2 * column + 1] += odd;
    }
    if (this.hasRare) this.addRareTo(sums, at, missed, count - hits);
  }

  private addRareTo(sums: Int32Array, at: number, features: Int32Array, count: number): void {
    const { numbers, found } = this.rare;
    const hits = this.rare.find(features, count);
    for (let h = 0; h < hits; h++) {
      const half = (numbers[found[h]] & 255) - 1;
      const rest = numbers[found[h] + 1];
      const half2 = rest >>> 16;
      sums[at + (half >> 1)] += ((rest << 24) >> 24) << ((half & 1) << 4);
      sums[at + (half2 >> 1)] += ((rest << 16) >> 24) << ((half2 & 1) << 4);
    }
  }
}
