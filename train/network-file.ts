import { NETWORK_VERSION } from '../server/analysis/model/dilated-network.ts';
import { TAPS } from '../server/analysis/model/network-layout.ts';
import { ByteWriter } from './bytes.ts';

/** The first line of what `dilated_network.py` writes: the shapes of the arrays behind it. */
interface Head {
  readonly hidden: number;
  readonly labels: number;
  readonly dilations: readonly number[];
  /** Of each view its categories, ascending. */
  readonly keys: readonly (readonly number[])[];
}

/** The largest numbers of an array, one in a thousand, are cut off so that the small ones keep their detail. */
const KEPT_SHARE = 0.999;

/** The model file of a network that was learned: vectors and matrices in eight bits, all else as it is. */
export function networkFile(learned: Uint8Array): Uint8Array {
  const line = learned.indexOf('\n'.charCodeAt(0));
  const { hidden, labels, dilations, keys }: Head = JSON.parse(new TextDecoder().decode(learned.subarray(0, line)));
  // A copy, for a buffer's slice is none, and numbers begin at a multiple of four.
  const numbers = new Float32Array(Uint8Array.from(learned.subarray(line + 1)).buffer);
  let at = 0;
  const next = (count: number): Float32Array => {
    at += count;
    return numbers.subarray(at - count, at);
  };
  const writer = new ByteWriter();
  const floats = (count: number) => {
    for (const value of next(count)) writer.float32(value);
  };
  const bytes = (count: number) => writeBytes(writer, next(count));
  writer.header('PTN', NETWORK_VERSION);
  for (const value of [hidden, labels, dilations.length, ...dilations, keys.length]) writer.varint(value);
  for (const own of keys) {
    writer.ascending(Uint32Array.from(own));
    bytes((own.length + 1) * hidden);
  }
  floats(2 * hidden);
  for (let layer = 0; layer < dilations.length; layer++) {
    for (let tap = 0; tap < TAPS; tap++) bytes(hidden * hidden);
    floats(hidden);
    floats(2 * hidden);
  }
  bytes(hidden * labels);
  floats(labels);
  floats(labels * labels);
  if (at !== numbers.length) throw new Error(`a network of ${at} numbers was told, ${numbers.length} are there`);
  return writer.file();
}

function writeBytes(writer: ByteWriter, values: Float32Array): void {
  const sizes = values.map(Math.abs).sort();
  const scale = (sizes[Math.floor((sizes.length - 1) * KEPT_SHARE)] || 1) / 127;
  writer.float32(scale);
  writer.slice(
    new Uint8Array(Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale)))).buffer),
  );
}
