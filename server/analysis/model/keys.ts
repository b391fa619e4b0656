/**
 * Finds a hash among sorted ones in constant time. The hashes are spread evenly, so the high bits say where to look:
 * one bucket a key on average, and a scan of one or two. Most hashes asked for are absent; a bit set small enough
 * for the processor's cache says so at once.
 */
export class SortedKeys {
  private readonly starts: Uint32Array;
  private readonly shift: number;
  private readonly filter: Uint32Array;
  private readonly filterShift: number;

  /** `keys` ascend and are below 2 to the power of `bits`. */
  constructor(
    private readonly keys: Uint32Array,
    bits: number,
  ) {
    const bucketBits = Math.min(bits, Math.ceil(Math.log2(keys.length + 2)));
    const filterBits = Math.min(bits, Math.max(5, bucketBits + 3));
    this.shift = bits - bucketBits;
    this.filterShift = bits - filterBits;
    this.starts = new Uint32Array(2 ** bucketBits + 1);
    this.filter = new Uint32Array(2 ** filterBits / 32);
    for (const key of keys) {
      this.starts[(key >>> this.shift) + 1]++;
      const bit = key >>> this.filterShift;
      this.filter[bit >>> 5] |= 1 << (bit & 31);
    }
    for (let i = 1; i < this.starts.length; i++) this.starts[i] += this.starts[i - 1];
  }

  /** The position of the key, or -1. */
  indexOf(key: number): number {
    const bit = key >>> this.filterShift;
    if ((this.filter[bit >>> 5] & (1 << (bit & 31))) === 0) return -1;
    const bucket = key >>> this.shift;
    const end = this.starts[bucket + 1];
    for (let i = this.starts[bucket]; i < end; i++) if (this.keys[i] === key) return i;
    return -1;
  }
}
