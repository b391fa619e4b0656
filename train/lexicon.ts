import { LEXICON_VERSION, lexiconKey } from '../server/analysis/model/lexicon.ts';
import { ByteWriter } from './bytes.ts';

/** The file of a lexicon: a number from 1 to 2 ** 31 - 1 for each word's hash. Of two words with one key the first is kept. */
export function lexiconFile(entries: Iterable<readonly [hash: number, value: number]>, bits: number): Uint8Array {
  const values = new Map<number, number>();
  for (const [hash, value] of entries) {
    const key = lexiconKey(hash, bits);
    if (!values.has(key)) values.set(key, value);
  }
  const keys = Uint32Array.from(values.keys()).sort();
  const largest = keys.reduce((most, key) => Math.max(most, values.get(key)!), 0);
  const width = Math.ceil(Math.log2(largest + 1) / 8);
  const writer = new ByteWriter();
  writer.header('PTL', LEXICON_VERSION);
  writer.byte(bits);
  writer.byte(width);
  writer.ascending(keys);
  for (let byte = 0; byte < width; byte++) {
    writer.slice(Uint8Array.from(keys, (key) => values.get(key)! >>> (8 * byte)));
  }
  return writer.file();
}
