import { Random } from '../../../train/random.ts';

/** The shapes of a small network: two views, the first of three categories. */
export const SHAPES = { hidden: 8, labels: 3, dilations: [1, 4, 2], keys: [[7, 11, 0xfffffff0], [1]] };

/** What the script that learns would write of a network of chance. */
export function learnedOf(seed: number): { readonly bytes: Uint8Array; readonly numbers: Float32Array } {
  const { hidden, labels, dilations, keys } = SHAPES;
  const random = new Random(seed);
  const rows = keys.reduce((sum, own) => sum + own.length + 1, 0);
  const layer = 3 * hidden * hidden + 3 * hidden;
  const count = (rows + 2) * hidden + dilations.length * layer + hidden * labels + labels + labels * labels;
  const numbers = Float32Array.from({ length: count }, () => random.unit() - 0.5);
  const head = new TextEncoder().encode(`${JSON.stringify(SHAPES)}\n`);
  const bytes = new Uint8Array(head.length + numbers.byteLength);
  bytes.set(head);
  bytes.set(new Uint8Array(numbers.buffer), head.length);
  return { bytes, numbers };
}
