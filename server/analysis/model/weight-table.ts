/**
 * The weights of hashed features, laid out so that finding those of one costs two reads of memory: of where its bucket
 * begins, and of the bucket. Hashes are spread evenly, so their high bits are the bucket; one byte tells the keys of a bucket
 * apart. Most features asked for have no weights; a bit set small enough for the processor's cache says so at once.
 */
export class WeightTable {
  private readonly keyShift: number;
  private readonly bucketShift: number;
  /** Bucket b lies in `entries` from `starts[b]` to `starts[b + 1]`. */
  private readonly starts: Uint32Array;
  /** For each key its low bits, the count of its weights, and each weight with its label before it. */
  private readonly entries: Uint8Array;
  private readonly signed: Int8Array;
  private readonly filterShift: number;
  private readonly filter: Uint32Array;

  /**
   * `keys` ascend and have `bits` bits; key k has `counts[k]` of the `weights`, which stand one after another, each for the
   * label of the same index.
   */
  constructor(bits: number, keys: Uint32Array, counts: Uint8Array, labels: Uint8Array, weights: Int8Array) {
    const bucketBits = Math.max(0, bits - 8);
    const filterBits = Math.min(bits, Math.max(5, Math.ceil(Math.log2(keys.length + 2)) + 3));
    const rest = bits - bucketBits;
    this.keyShift = 32 - bits;
    this.bucketShift = 32 - bucketBits;
    this.filterShift = 32 - filterBits;
    this.filter = new Uint32Array(2 ** filterBits / 32);
    this.starts = new Uint32Array(2 ** bucketBits + 1);
    this.entries = new Uint8Array(2 * (keys.length + weights.length));
    this.signed = new Int8Array(this.entries.buffer);
    let at = 0;
    let weight = 0;
    let bucket = 0;
    for (let k = 0; k < keys.length; k++) {
      const key = keys[k];
      while (bucket < key >>> rest) this.starts[++bucket] = at;
      const bit = key >>> (bits - filterBits);
      this.filter[bit >>> 5] |= 1 << (bit & 31);
      this.entries[at++] = key & 255;
      this.entries[at++] = counts[k];
      for (let w = 0; w < counts[k]; w++, weight++) {
        this.entries[at++] = labels[weight];
        this.signed[at++] = weights[weight];
      }
    }
    while (bucket < 2 ** bucketBits) this.starts[++bucket] = at;
  }

  /** Adds the weights of the first `count` features to the sums of the labels, which lie from `at` on. */
  addTo(sums: Int32Array, at: number, features: Int32Array, count: number): void {
    const { starts, entries, signed, filter, filterShift, bucketShift, keyShift } = this;
    for (let f = 0; f < count; f++) {
      const hash = features[f];
      const bit = hash >>> filterShift;
      if ((filter[bit >>> 5] & (1 << (bit & 31))) === 0) continue;
      const bucket = hash >>> bucketShift;
      const low = (hash >>> keyShift) & 255;
      const end = starts[bucket + 1];
      for (let entry = starts[bucket]; entry < end; ) {
        const next = entry + 2 + 2 * entries[entry + 1];
        if (entries[entry] === low) {
          for (let w = entry + 2; w < next; w += 2) sums[at + entries[w]] += signed[w + 1];
          break;
        }
        entry = next;
      }
    }
  }
}
