// npm packages too heavy for everyone's `npm install`: fetched when first needed, into a folder that git ignores.
import { existsSync, rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { atExit } from '../at-exit.mjs';
import { shownGrowth } from './growth.mjs';
import { succeeded } from './processes.mjs';

const cache = resolve('.cache');

/**
 * Installs packages below a folder that has a package.json, running none of their scripts.
 * @param {string} folder
 * @param {string[]} args
 */
export async function npmInstall(folder, ...args) {
  const command = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', ...args];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await succeeded(npm, command, { cwd: folder, shell: process.platform === 'win32' });
}

/**
 * The folder `.cache/NAME` with these packages ("name@version") in its node_modules. `finish(folder)` completes
 * the installation. An installation that breaks off leaves nothing behind that passes for a whole one.
 * @param {string} name
 * @param {string[]} packages
 * @param {(folder: string) => Promise<void>} finish
 */
export async function cachedPackages(name, packages, finish = async () => {}) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  console.log(`Installing ${packages.join(', ')} into .cache (once)…`);
  const partial = `${folder}.${process.pid}`;
  const forget = atExit(() => rmSync(partial, { recursive: true, force: true }));
  try {
    await mkdir(partial, { recursive: true });
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    const install = npmInstall(partial, '--no-package-lock', ...packages).then(() => finish(partial));
    await shownGrowth(partial, install);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // another run was faster
  }
  forget();
  return folder;
}
