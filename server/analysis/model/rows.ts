import { MAX_FEATURES } from './features.ts';

/** Places for rows a key, at least: the fewer, the longer the runs of rows that have to be gone through. */
const PLACES_PER_KEY = 1.4;
/** Places beyond the last, for the run that begins there. */
const SPARE_PLACES = 1000;
/** The head of a place without a row. */
const EMPTY = 0xffffff00 | 0;

/**
 * Rows of numbers by the keys of hashed features, laid out so that finding one costs one read of memory: a table with open
 * addressing. The first number of a row, its head, has the key in its high bits and a byte that is not 0 below it. The high
 * bits of a key say where its row would be; keys ascend, so that one that is absent is soon missed.
 */
export class Rows {
  readonly numbers: Int32Array;
  /** Where the rows found last begin. */
  readonly found = new Int32Array(MAX_FEATURES);
  /** The features of which none was found. */
  readonly missed = new Int32Array(MAX_FEATURES);
  private readonly heads = new Int32Array(MAX_FEATURES);
  /** The bits of a hash that do not say where its row would be. */
  private readonly shift: number;
  private free = 0;

  /** Room for `count` keys of `bits` bits, 24 at most, with `stride` numbers each. */
  constructor(
    count: number,
    private readonly bits: number,
    private readonly stride: number,
  ) {
    const placeBits = Math.min(bits, Math.max(1, Math.ceil(Math.log2(PLACES_PER_KEY * count))));
    this.shift = 32 - placeBits;
    this.numbers = new Int32Array((2 ** placeBits + SPARE_PLACES) * stride).fill(EMPTY);
  }

  /** Adds a row with `low` below its key; keys must ascend. Returns where it begins. */
  add(key: number, low: number): number {
    const head = (key << (32 - this.bits)) | low;
    const place = Math.max(this.free, head >>> this.shift);
    this.free = place + 1;
    // The last place stays empty: it ends the search for a key that is not there.
    if (this.free * this.stride >= this.numbers.length) throw new RangeError('the keys of the model are not spread');
    this.numbers[place * this.stride] = head;
    return place * this.stride;
  }

  /**
   * Finds the rows of the first `count` features; returns of how many there are any. All heads are asked for before the first is
   * looked at, so that memory is waited for once; and what can be reckoned is not branched upon, for no processor guesses it.
   */
  find(features: Int32Array, count: number): number {
    const { numbers, stride, shift, heads, found, missed } = this;
    const keyMask = -1 << (32 - this.bits);
    for (let f = 0; f < count; f++) {
      const row = Math.imul(features[f] >>> shift, stride);
      found[f] = row;
      heads[f] = numbers[row];
    }
    let hits = 0;
    for (let f = 0; f < count; f++) {
      const feature = features[f];
      const key = (feature & keyMask) >>> 8;
      // One row on where the first has a lower key; few keys are further.
      let row = found[f] + (stride & (((heads[f] >>> 8) - key) >> 31));
      let head = numbers[row];
      while (head >>> 8 < key) {
        row += stride;
        head = numbers[row];
      }
      found[hits] = row;
      missed[f - hits] = feature;
      // 1 where the key is the same and the place has a row.
      hits += ((((head >>> 8) ^ key) - 1) & -(head & 255)) >>> 31;
    }
    return hits;
  }
}
