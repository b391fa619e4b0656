/** Reads the parts of a model file in the order in which `train/bytes.ts` wrote them. Little-endian. */
export class ByteReader {
  private at = 0;
  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    return this.view.getUint8(this.at++);
  }

  float32(): number {
    this.at += 4;
    return this.view.getFloat32(this.at - 4, true);
  }

  /** An unsigned number, seven bits a byte, the lowest first; the high bit says that more follow. */
  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.view.getUint8(this.at++);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  /** A whole number of either sign, which is folded into the lowest bit of a varint: 0, -1, 1, -2, … */
  signed(): number {
    const folded = this.varint();
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  }

  /** The next `length` bytes, as a view into the file. */
  slice(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new RangeError('the model file is cut short');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** Text of which the length in bytes stands before it. */
  text(): string {
    const bytes = this.slice(this.varint());
    let percent = '';
    for (const byte of bytes) percent += `%${(byte < 16 ? '0' : '') + byte.toString(16)}`;
    return decodeURIComponent(percent);
  }

  /** Ascending numbers, stored as the distances between them; their count stands before them. */
  ascending(): Uint32Array {
    const values = new Uint32Array(this.varint());
    let last = 0;
    for (let i = 0; i < values.length; i++) {
      last += this.varint();
      values[i] = last;
    }
    return values;
  }
}

/** Checks the four bytes at the start: three letters that say what the file is, and the version of its format. */
export function readHeader(reader: ByteReader, kind: string, version: number): void {
  const found = String.fromCharCode(...reader.slice(3));
  if (found !== kind) throw new Error(`not a model of kind ${kind}: ${found}`);
  const foundVersion = reader.byte();
  if (foundVersion !== version)
    throw new Error(`model ${kind} has format ${foundVersion}, this program reads ${version}`);
}
