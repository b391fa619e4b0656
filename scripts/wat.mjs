// `import binary from './matrix.wat'` is always a Uint8Array: the text of a WebAssembly module, assembled.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import wabt from 'wabt';

/** @type {import('esbuild').Plugin} */
export const assembled = {
  name: 'WebAssembly from its text',
  setup(build) {
    build.onLoad({ filter: /\.wat$/ }, async ({ path }) => {
      const module = (await wabt()).parseWat(basename(path), await readFile(path, 'utf8'), { simd: true });
      module.validate();
      return { contents: module.toBinary({}).buffer, loader: 'binary' };
    });
  },
};
