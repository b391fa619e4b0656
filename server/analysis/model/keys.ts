/**
 * Finds a hash among sorted ones in constant time. The hashes are spread evenly, so the high bits say where to look:
 * one bucket a key on average, and a scan of one or two.
 */
export class SortedKeys {
  private readonly starts: Uint32Array;
  private readonly shift: number;

  /** `keys` ascend and are below 2 to the power of `bits`. */
  constructor(
    private readonly keys: Uint32Array,
    bits: number,
  ) {
    const bucketBits = Math.min(bits, Math.max(1, Math.ceil(Math.log2(keys.length + 1))));
    this.shift = bits - bucketBits;
    this.starts = new Uint32Array(2 ** bucketBits + 1);
    for (const key of keys) this.starts[(key >>> this.shift) + 1]++;
    for (let i = 1; i < this.starts.length; i++) this.starts[i] += this.starts[i - 1];
  }

  /** The position of the key, or -1. */
  indexOf(key: number): number {
    const bucket = key >>> this.shift;
    const end = this.starts[bucket + 1];
    for (let i = this.starts[bucket]; i < end; i++) if (this.keys[i] === key) return i;
    return -1;
  }
}
