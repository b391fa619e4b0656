/** Writes the parts of a model file; `server/analysis/model/bytes.ts` reads them in the same order. Little-endian. */
export class ByteWriter {
  private readonly bytes: number[] = [];

  header(kind: string, version: number): void {
    for (const char of kind) this.bytes.push(char.charCodeAt(0));
    this.bytes.push(version);
  }

  byte(value: number): void {
    this.bytes.push(value);
  }

  float32(value: number): void {
    this.slice(new Uint8Array(Float32Array.of(value).buffer));
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  signed(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  slice(bytes: Uint8Array): void {
    for (const byte of bytes) this.bytes.push(byte);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.varint(bytes.length);
    this.slice(bytes);
  }

  ascending(values: Uint32Array): void {
    this.varint(values.length);
    let last = 0;
    for (const value of values) {
      this.varint(value - last);
      last = value;
    }
  }

  file(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}
