// Programs of the system that a suite needs.
import { programPath, statusOf } from './processes.mjs';

/**
 * Installs packages where that can be done unasked: on Debian and its kin, as root.
 * @param {string[]} names
 */
export async function aptInstalled(...names) {
  if (process.getuid?.() !== 0 || !programPath('apt-get')) return;
  console.log(`Installing ${names.join(' and ')} by apt-get (once)…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0'];
  await statusOf('apt-get', [...quiet, 'update'], { env });
  await statusOf('apt-get', [...quiet, 'install', '-y', '--no-install-recommends', ...names], { env });
}
