import { ByteReader, readHeader } from './bytes.ts';
import { type Matrices, newMatrices, ONE, shortAt } from './matrices.ts';
import { type Layout, layoutOf } from './network-layout.ts';

export const NETWORK_VERSION = 1;

/** So many tokens are reckoned at a time, besides those around them that bear on them. */
const WINDOW_TOKENS = 512;

/** What a view says, each in a row of its own: row 0 is of all that is not known. */
interface Table {
  readonly rowOf: ReadonlyMap<number, number>;
  readonly scale: number;
  readonly values: Int8Array;
}

/**
 * A convolutional network over the tokens of a paragraph that gives each label a score at each token (Strubell and others 2017). What is
 * seen of a token are categories, one of each *view*: its word, its part of speech, its place in a quotation. Their vectors are summed.
 * Each layer then looks at a token and at one on either side, each layer further away (Yu and Koltun 2016), and adds
 * what it makes of them to what there is (He and others 2016). With dilations of 1, 2, 4, 8, 16 and 1 it sees 32 tokens on both sides.
 */
export class DilatedNetwork {
  readonly labels: number;
  readonly hidden: number;
  /** The score of label b after label a at `a * labels + b`. */
  readonly transitions: Float32Array;
  /** How many of them there are of each token. */
  readonly views: number;
  private readonly dilations: readonly number[];
  private readonly tables: readonly Table[];
  private readonly matrices: Matrices;
  private readonly layout: Layout;
  /** By the place of a matrix what its shorts are multiples of. */
  private readonly scales = new Map<number, number>();

  /** Reads a model file. Throws where it is of another kind or version. */
  constructor(file: Uint8Array) {
    const reader = new ByteReader(file);
    readHeader(reader, 'PTN', NETWORK_VERSION);
    this.hidden = reader.varint();
    this.labels = reader.varint();
    this.dilations = Array.from({ length: reader.varint() }, () => reader.varint());
    this.tables = Array.from({ length: reader.varint() }, () => tableIn(reader, this.hidden));
    this.views = this.tables.length;
    this.layout = layoutOf(this.hidden, this.labels, this.dilations, WINDOW_TOKENS);
    this.matrices = newMatrices(this.layout.size);
    this.readWeights(reader);
    this.transitions = Float32Array.from({ length: this.labels ** 2 }, () => reader.float32());
  }

  /** What the views from the one numbered `first` on say together by these categories. */
  vectorOf(categories: readonly number[], first: number): Float32Array<ArrayBuffer> {
    const sums = new Float32Array(this.hidden);
    categories.forEach((category, v) => {
      const { rowOf, scale, values } = this.tables[first + v];
      const row = (rowOf.get(category >>> 0) ?? 0) * this.hidden;
      for (let h = 0; h < this.hidden; h++) sums[h] += values[row + h] * scale;
    });
    return sums;
  }

  /**
   * The scores of the labels at each of `length` tokens, at `token * labels + label`.
   *
   * @param seenAt the vectors that say together what is seen of a token
   */
  scoresOf(length: number, seenAt: (token: number) => readonly Float32Array[]): Float32Array {
    const { labels, layout, matrices } = this;
    const scores = new Float32Array(length * labels);
    for (let first = 0; first < length; first += WINDOW_TOKENS) {
      const last = Math.min(length, first + WINDOW_TOKENS);
      const from = Math.max(0, first - layout.reach);
      this.reckon(Math.min(length, last + layout.reach) - from, (i) => seenAt(from + i));
      for (let i = first; i < last; i++) {
        const at = layout.scores + (i - from) * layout.scoreColumns;
        for (let l = 0; l < labels; l++) scores[i * labels + l] = matrices.numbers[at + l];
      }
    }
    return scores;
  }

  /** Leaves the scores of the tokens of a window in the matrices. */
  private reckon(tokens: number, seenAt: (token: number) => readonly Float32Array[]): void {
    const { hidden, layout, matrices, dilations } = this;
    const { numbers, shorts } = matrices;
    numbers.fill(0, layout.hidden, layout.hidden + tokens * hidden);
    numbers.fill(0, layout.added, layout.added + tokens * hidden);
    // Whatever stands there is of another window: beyond the end of this one there is nothing.
    shorts.fill(0, 2 * layout.rounded + tokens * hidden, 2 * layout.rounded + (tokens + layout.padding) * hidden);
    for (let i = 0; i < tokens; i++) {
      const at = layout.hidden + i * hidden;
      for (const vector of seenAt(i)) for (let h = 0; h < hidden; h++) numbers[at + h] += vector[h];
    }
    this.addNormalised(layout.input, tokens);
    dilations.forEach((dilation, d) => {
      const { taps, bias, norm } = layout.layers[d];
      this.fillRows(layout.added, bias, tokens, hidden);
      for (let tap = 0; tap < taps.length; tap++)
        this.addProduct(layout.added, (tap - 1) * dilation, taps[tap], tokens, hidden);
      this.addNormalised(norm, tokens);
    });
    this.fillRows(layout.scores, layout.outputBias, tokens, layout.scoreColumns);
    this.addProduct(layout.scores, 0, layout.output, tokens, layout.scoreColumns);
  }

  /** Adds to the rows of `out` what a matrix makes of the tokens so many further on. */
  private addProduct(out: number, further: number, matrix: number, tokens: number, columns: number): void {
    const { hidden, layout, matrices, scales } = this;
    const from = layout.rounded + (further * hidden) / 2;
    matrices.addProduct(out, from, matrix, scales.get(matrix)!, tokens, hidden, columns);
  }

  private addNormalised(norm: number, tokens: number): void {
    const { hidden, layout, matrices } = this;
    matrices.addRectified(layout.hidden, layout.added, norm, norm + hidden, layout.rounded, tokens, hidden);
  }

  /** Makes each row what stands at `row`: twice as many with each copy, for few large copies are faster than many small ones. */
  private fillRows(at: number, row: number, rows: number, columns: number): void {
    const { numbers } = this.matrices;
    const size = rows * columns;
    numbers.copyWithin(at, row, row + columns);
    for (let done = columns; done < size; done *= 2)
      numbers.copyWithin(at + done, at, at + Math.min(done, size - done));
  }

  private readWeights(reader: ByteReader): void {
    const { hidden, labels, layout, matrices, scales } = this;
    const { numbers, shorts } = matrices;
    const floats = (at: number, count: number) => {
      for (let i = 0; i < count; i++) numbers[at + i] = reader.float32();
    };
    const bytes = (at: number, rows: number, columns: number, width: number) => {
      scales.set(at, reader.float32() / ONE);
      const values = new Int8Array(reader.slice(rows * columns));
      for (let r = 0; r < rows; r++)
        for (let c = 0; c < columns; c++) shorts[2 * at + shortAt(r, c, width)] = values[r * columns + c];
    };
    floats(layout.input, 2 * hidden);
    for (const { taps, bias, norm } of layout.layers) {
      for (const tap of taps) bytes(tap, hidden, hidden, hidden);
      floats(bias, hidden);
      floats(norm, 2 * hidden);
    }
    bytes(layout.output, hidden, labels, layout.scoreColumns);
    floats(layout.outputBias, labels);
  }
}

function tableIn(reader: ByteReader, hidden: number): Table {
  const keys = reader.ascending();
  const rowOf = new Map<number, number>();
  keys.forEach((key, k) => {
    rowOf.set(key, k + 1);
  });
  return { rowOf, scale: reader.float32(), values: new Int8Array(reader.slice((keys.length + 1) * hidden)) };
}
