// The bundles of scripts and suites: each run makes its own, and they go when it ends.
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { shared } from './bundle.mjs';
import { ownFolder } from './own-folder.mjs';

/**
 * Bundles TypeScript files for Node, each to `NAME.mjs`. What they share is bundled once; packages stay outside. Returns
 * the absolute paths of the JavaScript.
 * @param {string[]} files
 */
export async function bundledModules(files) {
  const { metafile } = await build({
    ...shared,
    entryPoints: files,
    outbase: 'test',
    outdir: ownFolder('test'),
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    splitting: true,
    packages: 'external',
    sourcemap: 'inline',
    metafile: true,
  });
  return Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => (entryPoint ? [resolve(path)] : []));
}

/**
 * Bundles the suites that run inside an editor, beside their entry; returns the entry's absolute path.
 * @param {string[]} files
 */
export async function bundledEditorSuite(files) {
  const outdir = ownFolder('editor');
  await build({
    ...shared,
    entryPoints: ['test/editor/index.ts', ...files],
    entryNames: '[name]',
    outdir,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  });
  return join(outdir, 'index.cjs');
}

/** Bundles the suite that runs in a web worker; returns its absolute path. */
export async function bundledWebSuite() {
  const outfile = join(ownFolder('web'), 'index.js');
  await build({
    ...shared,
    entryPoints: ['test/web/index.ts'],
    outfile,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  });
  return outfile;
}

/**
 * Bundles a TypeScript file for Node; returns the absolute path of the JavaScript. Packages stay outside the bundle.
 * @param {string} file
 */
export async function bundledScript(file) {
  const name = basename(file, '.ts');
  const outfile = join(ownFolder(name), `${name}.mjs`);
  await build({
    ...shared,
    entryPoints: [file],
    outfile,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
  });
  return outfile;
}
