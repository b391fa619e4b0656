import { ByteReader, readHeader } from './bytes.ts';
import { mixed } from './hash.ts';
import { SortedKeys } from './keys.ts';

export const LEXICON_VERSION = 2;

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
  /** The lowest byte of each value, then the one above it, and so on. */
  private readonly bytes: readonly Uint8Array[];

  /** Reads a lexicon file. Throws where it is of another kind or version. */
  constructor(file: Uint8Array) {
    const reader = new ByteReader(file);
    readHeader(reader, 'PTL', LEXICON_VERSION);
    this.bits = reader.byte();
    const width = reader.byte();
    const keys = reader.ascending();
    this.keys = new SortedKeys(keys, this.bits);
    this.bytes = Array.from({ length: width }, () => reader.slice(keys.length));
  }

  /** The number of the word with this hash, 1 or more, or 0 where it is not known. */
  valueOf(hash: number): number {
    const index = this.keys.indexOf(lexiconKey(hash, this.bits));
    if (index < 0) return 0;
    let value = 0;
    for (let byte = 0; byte < this.bytes.length; byte++) value |= this.bytes[byte][index] << (8 * byte);
    return value;
  }
}
