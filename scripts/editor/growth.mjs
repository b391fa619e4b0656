// Tells that a long download goes on.
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const interval = 5000;

/**
 * Prints every few seconds how large a folder has grown, until `work` is done; gives what that gives. On a terminal one
 * line is written over and over.
 * @template T
 * @param {string} folder
 * @param {Promise<T>} work
 */
export async function shownGrowth(folder, work) {
  const { stdout } = process;
  const start = Date.now();
  const timer = setInterval(async () => {
    const megabytes = Math.round((await sizeOf(folder)) / 1e6);
    const line = `  ${megabytes} MB after ${Math.round((Date.now() - start) / 1000)} s`;
    stdout.write(stdout.isTTY ? `\r${line}` : `${line}\n`);
  }, interval);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    if (stdout.isTTY) stdout.write('\n');
  }
}

/**
 * The bytes in a folder; what goes while they are counted counts for nothing.
 * @param {string} folder
 */
async function sizeOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const sizes = files.map(({ parentPath, name }) =>
    lstat(join(parentPath, name)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
