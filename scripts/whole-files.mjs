// Writes what esbuild has bundled so that whoever starts a program meanwhile finds the old one or the new one, whole.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ownFolder } from './own-folder.mjs';

/**
 * The plugin for bundles with `write: false`; `commands` names the files that a shell can start, and `isPart` tells by its
 * name what others import.
 * @param {string} outdir
 * @param {{ commands: string[], isPart: (name: string) => boolean }} options
 * @returns {import('esbuild').Plugin}
 */
export function wholeFiles(outdir, { commands, isPart }) {
  const unfinished = ownFolder('build');

  /** @param {import('esbuild').OutputFile} file */
  async function writtenName({ path, contents }) {
    const name = basename(path);
    const isCommand = commands.includes(name);
    const data = isCommand ? Buffer.concat([Buffer.from('#!/usr/bin/env node\n'), contents]) : contents;
    await writeFile(join(unfinished, name), data, { mode: isCommand ? 0o755 : 0o644 });
    return name;
  }

  return {
    name: 'whole files',
    setup(run) {
      run.onEnd(async ({ outputFiles = [] }) => {
        for (const folder of [outdir, unfinished]) await mkdir(folder, { recursive: true });
        const names = await Promise.all(outputFiles.map(writtenName));
        const parts = names.filter(isPart);
        // A part is there before who imports it.
        for (const name of new Set([...parts, ...names])) await rename(join(unfinished, name), join(outdir, name));
      });
    },
  };
}
