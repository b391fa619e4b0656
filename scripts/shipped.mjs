// The bundles that ship.
import { nodeEsm, shared } from './bundle.mjs';
import { assembled } from './wat.mjs';
import { weightsInFiles, weightsSent } from './weights.mjs';

/** @typedef {import('esbuild').BuildOptions & { plugins: import('esbuild').Plugin[] }} Bundle */

/** Where they come to lie. */
export const outdir = 'dist';

/** @type {Bundle[]} */
export const bundles = [
  // The server and the command line share their code, in files of their own: `shared-*.mjs`.
  {
    ...nodeEsm,
    outdir,
    plugins: [weightsInFiles, assembled],
    entryPoints: { server: 'server/stdio.ts', cli: 'server/cli.ts', 'record-worker': 'server/cli/record-worker.ts' },
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shared-[hash]',
    splitting: true,
  },
  {
    ...shared,
    outdir,
    plugins: [weightsSent, assembled],
    entryPoints: { 'server-worker': 'server/worker.ts' },
    platform: 'browser',
    format: 'iife',
  },
  client('client/node.ts', 'client', { platform: 'node', outExtension: { '.js': '.cjs' } }),
  // A web worker's host appends `.js` to a name that ends in anything else.
  client('client/browser.ts', 'client-browser', { platform: 'browser' }),
];

/**
 * An extension host calls `require` and has the module `vscode` ready.
 * @param {string} file
 * @param {string} name
 * @param {import('esbuild').BuildOptions} options
 * @returns {Bundle}
 */
function client(file, name, options) {
  return { ...shared, outdir, ...options, entryPoints: { [name]: file }, format: 'cjs', external: ['vscode'] };
}
