import binary from './matrix.wat';

/** Numbers in the memory of WebAssembly, and what can be reckoned with them. Places are counted in numbers of 32 bits, `rows` is rounded up to fours. */
export interface Matrices {
  readonly numbers: Float32Array;
  /** The same memory, two at a place. */
  readonly shorts: Int16Array;
  /**
   * Adds to the matrix at `out`, `scale` times, the product of two matrices of shorts: those at `a`, of `rows` by `inner`, and at `b`, of `inner`
   * by `columns`, where `shortAt` has placed them. Columns are a multiple of eight.
   */
  addProduct(out: number, a: number, b: number, scale: number, rows: number, inner: number, columns: number): void;
  /** Adds to each row at `hidden` what is positive in that at `added`, normalises it by a gain and a bias, and stores it at `rounded` in shorts, of which ONE is 1. */
  addRectified(
    hidden: number,
    added: number,
    gain: number,
    bias: number,
    rounded: number,
    rows: number,
    columns: number,
  ): void;
}

/** What is used of it: the libraries that declare it are the browser's. */
declare const WebAssembly: {
  readonly Module: new (binary: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
};

interface Exports {
  readonly addProduct: (...numbers: readonly number[]) => void;
  readonly addRectified: (...numbers: readonly number[]) => void;
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
}

const BYTES = Float32Array.BYTES_PER_ELEMENT;
const PAGE_BYTES = 65_536;
/** The product of matrices takes so many rows and columns at a time (`matrix.wat`). */
export const ROW_BLOCK = 4;
export const COLUMN_BLOCK = 8;
/** Of rounded numbers this is 1: they reach from -32 to 32, and what is normalised is hardly ever above 8. */
export const ONE = 1024;

/** Where of the shorts of a matrix for `addProduct`, of so many columns, that of a row and a column stands: by those of two rows at a time. */
export const shortAt = (row: number, column: number, columns: number): number =>
  ((row >> 1) * columns + column) * 2 + (row & 1);

const module = new WebAssembly.Module(binary);

/** Room for so many numbers, all 0. */
export function newMatrices(size: number): Matrices {
  const exports = new WebAssembly.Instance(module).exports;
  exports.memory.grow(Math.ceil((size * BYTES) / PAGE_BYTES));
  return {
    numbers: new Float32Array(exports.memory.buffer),
    shorts: new Int16Array(exports.memory.buffer),
    addProduct: (out, a, b, scale, rows, inner, columns) => {
      const allRows = Math.ceil(rows / ROW_BLOCK) * ROW_BLOCK;
      exports.addProduct(out * BYTES, a * BYTES, b * BYTES, scale, allRows, inner, columns);
    },
    addRectified: (hidden, added, gain, bias, rounded, rows, columns) => {
      const [normed, addend] = [hidden * BYTES, added * BYTES];
      exports.addRectified(normed, addend, gain * BYTES, bias * BYTES, rounded * BYTES, ONE, rows, columns);
    },
  };
}
