// Servers of this machine alone.
import { createServer } from 'node:net';
import { setTimeout as after } from 'node:timers/promises';

/**
 * A TCP port of this machine that nothing listens on.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Waits until a program that has been started answers at its address; throws where it ends, or after a minute.
 * @param {string} address
 * @param {import('./processes.mjs').Program} program
 */
export async function answered(address, program) {
  const over = program.exit.then(() =>
    Promise.reject(new Error(`the editor's server ended as it started: ${program.lastWords()}`)),
  );
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const ok = fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (await Promise.race([ok, over])) return;
    await after(100);
  }
  throw new Error("the editor's server does not answer");
}
