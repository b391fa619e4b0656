import { once } from 'node:events';
import { reasonOf } from './input.ts';
import { printable } from './printable.ts';

/** Writes to standard output; resolves when more can be written, so that a slow reader is not flooded. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one line to standard error, with the program's name before it. Where that cannot be written, nobody can be told. */
export function complain(message: string): void {
  process.stderr.write(`press-text: ${printable(message)}\n`);
}

/**
 * Ends quietly when the reader of standard output has gone away, as `head` does; with one line and the given status where it
 * cannot be written for another reason, a full disk say.
 */
export function endWithOutput(failed: number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    complain(`standard output: ${reasonOf(error, 'written')}`);
    process.exit(failed);
  });
  process.stderr.on('error', () => process.exit(failed));
}
