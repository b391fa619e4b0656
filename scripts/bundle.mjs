// What every bundle shares, and the bundling of one script for Node.
import { readFile, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Weights are packed in the repository and unpacked in the bundle: `import weights from './names.bin'` is a Uint8Array.
 * @type {import('esbuild').Plugin}
 */
const unpackedWeights = {
  name: 'unpacked weights',
  setup(build) {
    build.onLoad({ filter: /\.bin$/ }, async ({ path }) => {
      return { contents: brotliDecompressSync(await readFile(path)), loader: 'binary' };
    });
  },
};

/** @typedef {import('esbuild').BuildOptions & { plugins: import('esbuild').Plugin[] }} Bundle */

/** @type {Bundle} */
export const shared = {
  bundle: true,
  target: 'es2022',
  plugins: [unpackedWeights],
  logLevel: 'warning',
  legalComments: 'none',
};

// Node's own modules are asked for with `require` by some CommonJS libraries; an ESM bundle has none of its own.
const requireBanner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

/** @type {Bundle} */
export const nodeEsm = { ...shared, platform: 'node', format: 'esm', banner: requireBanner };

/**
 * Bundles TypeScript files for Node into a folder, each to `NAME.mjs`. What they share is bundled once; packages stay
 * outside. Returns the paths of the JavaScript.
 * @param {string[]} files
 * @param {string} outdir
 */
export async function bundledModules(files, outdir) {
  await rm(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    ...shared,
    entryPoints: files,
    outbase: 'test',
    outdir,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    splitting: true,
    packages: 'external',
    sourcemap: 'inline',
    metafile: true,
  });
  return Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) => (entryPoint ? [path] : []));
}

/**
 * Bundles the suites that run inside an editor, beside their entry; returns the entry's absolute path.
 * @param {string[]} files
 * @param {string} outdir
 */
export async function bundledEditorSuite(files, outdir) {
  await rm(outdir, { recursive: true, force: true });
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
  return resolve(outdir, 'index.cjs');
}

/**
 * Bundles the suite that runs in a web worker; returns its absolute path.
 * @param {string} outfile
 */
export async function bundledWebSuite(outfile) {
  await build({
    ...shared,
    entryPoints: ['test/web/index.ts'],
    outfile,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  });
  return resolve(outfile);
}

/**
 * Bundles a TypeScript file to out/ and returns the path of the JavaScript. Packages stay outside the bundle.
 * @param {string} file
 */
export async function bundledScript(file) {
  const outfile = join('out', 'scripts', `${basename(file).replace(/\.ts$/, '')}.mjs`);
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
