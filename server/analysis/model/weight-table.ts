import { MAX_FEATURES } from './features.ts';
import { byteOf, columnsOf } from './lanes.ts';

/** Rows of the table a key: the fewer, the longer the runs of rows that have to be gone through. */
const ROOM = 1.6;
/** The key of a row that holds none; the byte below it is that of no weight. */
const EMPTY = 0xffffff00 | 0;
/** Four weights of nothing: each byte is a weight with 128 added. */
const NO_WEIGHTS = 0x80808080 | 0;

/**
 * The weights of hashed features, laid out so that finding those of one costs one read of memory: a table of rows with open
 * addressing. A row is `stride` numbers of 32 bits: the key with the weight of label 0 below it, then four weights a number,
 * a column of labels each (`lanes.ts`). The high bits of a key say where its row would be; keys
 * ascend, so that one that is absent is soon missed.
 */
export class WeightTable {
  private readonly rows: Int32Array;
  private readonly stride: number;
  private readonly keyMask: number;
  private readonly slotsPerKey: number;
  /** Where the rows of the features at hand begin. */
  private readonly found = new Int32Array(MAX_FEATURES);
  private readonly heads = new Int32Array(MAX_FEATURES);

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
    this.stride = columnsOf(width);
    this.keyMask = -1 << (32 - bits);
    this.slotsPerKey = (ROOM * keys.length) / 2 ** 24;
    const slots = new Uint32Array(keys.length);
    let free = 0;
    for (let k = 0; k < keys.length; k++) {
      slots[k] = Math.max(free, this.slotOf(keys[k] << (32 - bits)));
      free = slots[k] + 1;
    }
    this.rows = new Int32Array((Math.max(free, Math.ceil(ROOM * keys.length)) + 1) * this.stride).fill(EMPTY);
    const bytes = new Uint8Array(this.rows.buffer);
    let weight = 0;
    for (let k = 0; k < keys.length; k++) {
      const row = slots[k] * this.stride;
      this.rows.fill(NO_WEIGHTS, row, row + this.stride);
      this.rows[row] = (keys[k] << (32 - bits)) | 128;
      for (let end = weight + counts[k]; weight < end; weight++) {
        bytes[4 * row + byteOf(labels[weight])] += weights[weight];
      }
    }
  }

  private slotOf(hash: number): number {
    return ((hash >>> 8) * this.slotsPerKey) | 0;
  }

  /** Adds the weights of the first `count` features to the sums in lanes from `at` on, as far as they stand in `columns`. */
  addTo(sums: Int32Array, at: number, columns: Uint8Array, features: Int32Array, count: number): void {
    const { rows, found } = this;
    const hits = this.find(features, count);
    const none = Math.imul(hits, 0x800080);
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c];
      let even = -none;
      let odd = -none;
      for (let h = 0; h < hits; h++) {
        const four = rows[found[h] + column];
        even = (even + (four & 0xff00ff)) | 0;
        odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
      }
      sums[at + 2 * column] += even;
      sums[at + 2 * column + 1] += odd;
    }
  }

  /** Notes the rows of those features that have weights; returns how many have. */
  private find(features: Int32Array, count: number): number {
    const { rows, stride, keyMask, slotsPerKey, found, heads } = this;
    for (let f = 0; f < count; f++) {
      const row = ((((features[f] & keyMask) >>> 8) * slotsPerKey) | 0) * stride;
      found[f] = row;
      heads[f] = rows[row];
    }
    let hits = 0;
    for (let f = 0; f < count; f++) {
      const key = (features[f] & keyMask) >>> 8;
      let head = heads[f];
      let row = found[f];
      while (head >>> 8 < key) {
        row += stride;
        head = rows[row];
      }
      found[hits] = row;
      if (head >>> 8 === key && head !== EMPTY) hits++;
    }
    return hits;
  }
}
