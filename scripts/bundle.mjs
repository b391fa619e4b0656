// What every bundle shares, and the bundling of one script for Node.
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Weights travel inside the bundle: `import weights from './tagger.bin'` is a Uint8Array. */
export const shared = {
  bundle: true,
  target: 'es2022',
  loader: { '.bin': 'binary' },
  logLevel: 'warning',
  legalComments: 'none',
};

// Node's own modules are asked for with `require` by some CommonJS libraries; an ESM bundle has none of its own.
const requireBanner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

export const nodeEsm = { ...shared, platform: 'node', format: 'esm', banner: requireBanner };

/** Bundles a TypeScript file to out/ and returns the path of the JavaScript. Packages stay outside the bundle. */
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
