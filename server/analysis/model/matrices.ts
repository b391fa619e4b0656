import binary from './matrix.wat';

/** Numbers in the memory of WebAssembly, and what can be reckoned with them. Places are counted in numbers, `rows` is rounded up to fours. */
export interface Matrices {
  readonly numbers: Float32Array;
  /** Adds to the matrix at `out` the product of those at `a`, of `rows` by `inner`, and `b`, of `inner` by `columns`, which are a multiple of eight. */
  addProduct(out: number, a: number, b: number, rows: number, inner: number, columns: number): void;
  /** Adds to each row at `hidden` what is positive in that at `added`, and normalises it by a gain and a bias. */
  addRectified(hidden: number, added: number, gain: number, bias: number, rows: number, columns: number): void;
}

/** What is used of it: the libraries that declare it are the browser's. */
declare const WebAssembly: {
  readonly Module: new (binary: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
};

interface Exports extends Pick<Matrices, 'addProduct' | 'addRectified'> {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

const BYTES = Float32Array.BYTES_PER_ELEMENT;
const PAGE_BYTES = 65_536;
/** The product of matrices takes so many rows and columns at a time (`matrix.wat`). */
export const ROW_BLOCK = 4;
export const COLUMN_BLOCK = 8;

const module = new WebAssembly.Module(binary);

/** Room for so many numbers, all 0. */
export function newMatrices(size: number): Matrices {
  const exports = new WebAssembly.Instance(module).exports;
  exports.memory.grow(Math.ceil((size * BYTES) / PAGE_BYTES));
  return {
    numbers: new Float32Array(exports.memory.buffer),
    addProduct: (out, a, b, rows, inner, columns) =>
      exports.addProduct(out * BYTES, a * BYTES, b * BYTES, Math.ceil(rows / ROW_BLOCK) * ROW_BLOCK, inner, columns),
    addRectified: (hidden, added, gain, bias, rows, columns) =>
      exports.addRectified(hidden * BYTES, added * BYTES, gain * BYTES, bias * BYTES, rows, columns),
  };
}
