import { ByteReader, readHeader } from './bytes.ts';
import { mixed } from './hash.ts';
import { SortedKeys } from './keys.ts';

export const LEXICON_VERSION = 1;

/** The key of a word's hash in a lexicon of so many bits. */
export function lexiconKey(hash: number, bits: number): number {
  return mixed(hash, 0x5eed) >>> (32 - bits);
}

/**
 * Numbers known of words, by the words' hashes: no string is stored. A word that is not in it may by chance be taken for one
 * that is: one in a hundred with 100,000 words in 24 bits.
 */
export class Lexicon {
  private readonly bits: number;
  private readonly keys: SortedKeys;
  private readonly low: Uint8Array;
  private readonly high: Uint8Array;

  /** Reads a lexicon file. Throws where it is of another kind or version. */
  constructor(file: Uint8Array) {
    const reader = new ByteReader(file);
    readHeader(reader, 'PTL', LEXICON_VERSION);
    this.bits = reader.byte();
    const keys = reader.ascending();
    this.keys = new SortedKeys(keys, this.bits);
    this.low = reader.slice(keys.length);
    this.high = reader.slice(keys.length);
  }

  /** The number of the word with this hash, 1 to 65535, or 0 where it is not known. */
  valueOf(hash: number): number {
    const index = this.keys.indexOf(lexiconKey(hash, this.bits));
    return index < 0 ? 0 : this.low[index] + 256 * this.high[index];
  }
}
