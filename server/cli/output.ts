import { once } from 'node:events';

/** Writes to standard output; resolves when more can be written, so that a slow reader is not flooded. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes one line to standard error, with the program's name before it. */
export function complain(message: string): void {
  process.stderr.write(`press-text: ${message}\n`);
}

/** Ends quietly when the reader of standard output has gone away, as `head` does. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}
