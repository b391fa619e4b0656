import { Writable } from 'node:stream';

/** A way to a server on which what is written can be held back and then goes in one piece, so that all of it waits there together. */
export class Outbox extends Writable {
  private held: Buffer[] | undefined;

  constructor(private readonly server: Writable) {
    super();
  }

  hold(): void {
    this.held ??= [];
  }

  release(): void {
    this.server.write(Buffer.concat(this.held ?? []));
    this.held = undefined;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    if (this.held) this.held.push(chunk);
    else this.server.write(chunk);
    done();
  }
}
