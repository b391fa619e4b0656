#!/usr/bin/env node
// Bundles what ships into dist/. `--watch` bundles again at every change, unminified, for developers.
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { nodeEsm, shared } from './bundle.mjs';
import { wholeFiles } from './whole-files.mjs';

const { watch } = parseArgs({ options: { watch: { type: 'boolean', default: false } } }).values;
const outdir = 'dist';
const writing = wholeFiles(outdir, {
  commands: ['server.mjs', 'cli.mjs'],
  isPart: (name) => name.startsWith('shared-'),
});

/** @typedef {import('esbuild').BuildOptions} Bundle */

/** @satisfies {Bundle} */
const common = { minify: !watch, sourcemap: watch, outdir, write: false, plugins: [...shared.plugins, writing] };

/** @type {Bundle[]} */
const bundles = [
  // The server and the command line share their code, and with it the weights, in files of their own: `shared-*.mjs`.
  {
    ...nodeEsm,
    ...common,
    entryPoints: { server: 'server/stdio.ts', cli: 'server/cli.ts', 'record-worker': 'server/cli/record-worker.ts' },
    outExtension: { '.js': '.mjs' },
    chunkNames: 'shared-[hash]',
    splitting: true,
  },
  { ...shared, ...common, entryPoints: { 'server-worker': 'server/worker.ts' }, platform: 'browser', format: 'iife' },
  client('client/node.ts', 'client', { platform: 'node', outExtension: { '.js': '.cjs' } }),
  // A web worker's host appends `.js` to a name that ends in anything else.
  client('client/browser.ts', 'client-browser', { platform: 'browser' }),
];

/**
 * An extension host calls `require` and has the module `vscode` ready.
 * @param {string} file
 * @param {string} name
 * @param {Bundle} options
 * @returns {Bundle}
 */
function client(file, name, options) {
  return { ...shared, ...common, ...options, entryPoints: { [name]: file }, format: 'cjs', external: ['vscode'] };
}

/**
 * Shared files are named by their content, so an earlier build's stay behind. What has come since this one began is
 * another's.
 * @param {string[]} before what lay there
 * @param {Set<string>} fresh what this build wrote
 */
async function removeStale(before, fresh) {
  const stale = before.filter((name) => !fresh.has(name));
  await Promise.all(stale.map((name) => rm(join(outdir, name), { recursive: true, force: true })));
}

if (watch) {
  const contexts = await Promise.all(bundles.map((bundle) => context({ ...bundle, logLevel: 'info' })));
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  const before = existsSync(outdir) ? readdirSync(outdir) : [];
  const results = await Promise.all(bundles.map((bundle) => build(bundle)));
  const fresh = results.flatMap(({ outputFiles = [] }) => outputFiles.map(({ path }) => basename(path)));
  await removeStale(before, new Set(fresh));
}
