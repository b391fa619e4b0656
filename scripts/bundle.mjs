// What every bundle shares.
import { assembled } from './wat.mjs';
import { inlineWeights } from './weights.mjs';

/** @typedef {import('esbuild').BuildOptions & { plugins: import('esbuild').Plugin[] }} Bundle */

/**
 * The weights are in these bundles, which run once and are gone; those that ship have them beside them.
 * @type {Bundle}
 */
export const shared = {
  bundle: true,
  target: 'es2022',
  plugins: [inlineWeights, assembled],
  logLevel: 'warning',
  legalComments: 'none',
};

// Node's own modules are asked for with `require` by some CommonJS libraries; an ESM bundle has none of its own.
const requireBanner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};

/** @type {Bundle} */
export const nodeEsm = { ...shared, platform: 'node', format: 'esm', banner: requireBanner };
