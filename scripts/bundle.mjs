// What every bundle shares.
import { readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';

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
