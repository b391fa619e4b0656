const newline = 0x0a;

/**
 * The lines of a stream of bytes, without their ends; a last one that is empty is left out. Of a line of more than `most` bytes
 * nothing is kept: it is null.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>, most: number): AsyncGenerator<Uint8Array | null> {
  let pending = new PendingLine(most);
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      pending.add(chunk.subarray(start, end));
      yield pending.bytes();
      pending = new PendingLine(most);
      start = end + 1;
    }
    pending.add(chunk.subarray(start));
  }
  if (pending.length > 0) yield pending.bytes();
}

class PendingLine {
  length = 0;
  private parts: Buffer[] = [];

  constructor(private readonly most: number) {}

  add(part: Buffer): void {
    this.length += part.length;
    if (this.length > this.most) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  bytes(): Uint8Array | null {
    return this.length > this.most ? null : Buffer.concat(this.parts);
  }
}
