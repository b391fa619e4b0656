import { LEXICON_VERSION, lexiconKey } from '../server/analysis/model/lexicon.ts';
import { ByteWriter } from './bytes.ts';

/** The file of a lexicon: a number from 1 to 65535 for each word's hash. Of two words with one key the first is kept. */
export function lexiconFile(entries: Iterable<readonly [hash: number, value: number]>, bits: number): Uint8Array {
  const values = new Map<number, number>();
  for (const [hash, value] of entries) {
    const key = lexiconKey(hash, bits);
    if (!values.has(key)) values.set(key, value);
  }
  const keys = Uint32Array.from(values.keys()).sort();
  const writer = new ByteWriter();
  writer.header('PTL', LEXICON_VERSION);
  writer.byte(bits);
  writer.ascending(keys);
  writer.slice(Uint8Array.from(keys, (key) => values.get(key)! % 256));
  writer.slice(Uint8Array.from(keys, (key) => values.get(key)! / 256));
  return writer.file();
}
