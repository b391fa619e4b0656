// How a bundle comes by the weights. They are packed in the repository, and `import weights from './names.bin'` is always
// a Uint8Array of them, unpacked.
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** @typedef {import('esbuild').Plugin} Plugin */

const weights = /\.bin$/;

/** @param {string} path */
const unpacked = async (path) => brotliDecompressSync(await readFile(path));

/** @type {Plugin} */
export const inlineWeights = {
  name: 'weights in the bundle',
  setup(build) {
    build.onLoad({ filter: weights }, async ({ path }) => ({ contents: await unpacked(path), loader: 'binary' }));
  },
};

/**
 * For Node: `models/NAME.bin` beside the bundle, which reads them when it is loaded. They lie there unpacked, for the zip of
 * the extension packs them well enough (2.8 MB; Brotli 2.6 MB), and each start is 60 ms faster.
 * @type {Plugin}
 */
export const weightsInFiles = {
  name: 'weights in files',
  setup(build) {
    build.initialOptions.assetNames = 'models/[name]';
    build.onLoad({ filter: weights }, async ({ path, suffix }) => {
      if (suffix === '?file') return { contents: await unpacked(path), loader: 'file' };
      const contents = `
        import { readFileSync } from 'node:fs';
        import file from ${JSON.stringify(`./${basename(path)}?file`)};
        export default new Uint8Array(readFileSync(new URL(file, import.meta.url)));`;
      return { contents, resolveDir: dirname(path) };
    });
  },
};

/**
 * For a web worker, which has no files: what its client has sent it.
 * @type {Plugin}
 */
export const weightsSent = {
  name: 'weights that are sent',
  setup(build) {
    build.onLoad({ filter: weights }, ({ path }) => {
      const contents = `
        import { weightsOf } from './sent-weights.ts';
        export default weightsOf(${JSON.stringify(basename(path, '.bin'))});`;
      return { contents, resolveDir: resolve('server') };
    });
  },
};
