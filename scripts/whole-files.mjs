// Writes what esbuild has bundled so that whoever starts a program meanwhile finds the old one or the new one, whole.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { ownFolder } from './own-folder.mjs';

/**
 * The path of a file from a folder, with slashes: "models/names.bin".
 * @param {string} folder
 * @param {string} path
 */
export const nameIn = (folder, path) => relative(resolve(folder), path).replaceAll('\\', '/');

/**
 * The plugin for bundles with `write: false`; `commands` names the files that a shell can start, and `isPart` tells by its
 * name what others import or read.
 * @param {string} outdir
 * @param {{ commands: string[], isPart: (name: string) => boolean }} options
 * @returns {import('esbuild').Plugin}
 */
export function wholeFiles(outdir, { commands, isPart }) {
  const unfinished = ownFolder('build');

  /** @param {import('esbuild').OutputFile} file */
  async function writtenName({ path, contents }) {
    const name = nameIn(outdir, path);
    const isCommand = commands.includes(name);
    const data = isCommand ? Buffer.concat([Buffer.from('#!/usr/bin/env node\n'), contents]) : contents;
    await mkdir(dirname(join(unfinished, name)), { recursive: true });
    await writeFile(join(unfinished, name), data, { mode: isCommand ? 0o755 : 0o644 });
    return name;
  }

  return {
    name: 'whole files',
    setup(run) {
      run.onEnd(async ({ outputFiles = [] }) => {
        const names = await Promise.all(outputFiles.map(writtenName));
        const parts = names.filter(isPart);
        // A part is there before who imports it.
        for (const name of new Set([...parts, ...names])) {
          await mkdir(dirname(join(outdir, name)), { recursive: true });
          await rename(join(unfinished, name), join(outdir, name));
        }
      });
    },
  };
}
