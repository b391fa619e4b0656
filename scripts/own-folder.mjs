// Folders for what a script makes and nobody keeps. Two runs at once, of one script or of two, never share one.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { atExit } from './at-exit.mjs';

// Below the repository, so that bundles find its packages and an editor its extension.
const runs = resolve('out/runs');
const day = 24 * 60 * 60 * 1000;

/**
 * The absolute path of a new folder that goes when the script ends; `name` says whose it is.
 * @param {string} name
 */
export function ownFolder(name) {
  mkdirSync(runs, { recursive: true });
  removeLeft();
  const folder = mkdtempSync(join(runs, `${name}-`));
  atExit(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Takes away what runs left that were killed, by Ctrl-C or worse: no run lasts a day. */
function removeLeft() {
  for (const name of readdirSync(runs)) {
    const path = join(runs, name);
    const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < Date.now() - day) rmSync(path, { recursive: true, force: true });
  }
}
