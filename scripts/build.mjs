#!/usr/bin/env node
// Bundles what ships into dist/. `--watch` bundles again at every change, unminified, for developers.
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { nodeEsm, shared } from './bundle.mjs';

const { watch } = parseArgs({ options: { watch: { type: 'boolean', default: false } } }).values;
const common = { minify: !watch, sourcemap: watch, outdir: 'dist', metafile: true };
const commands = ['server', 'cli'];

/** @typedef {import('./bundle.mjs').Bundle} Bundle */

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
 * @param {import('esbuild').BuildOptions} options
 * @returns {Bundle}
 */
function client(file, name, options) {
  return { ...shared, ...common, ...options, entryPoints: { [name]: file }, format: 'cjs', external: ['vscode'] };
}

/** Makes the commands files that a shell can start. */
async function completeCommands() {
  for (const command of commands) {
    const file = join('dist', `${command}.mjs`);
    const code = await readFile(file, 'utf8');
    if (!code.startsWith('#!')) await writeFile(file, `#!/usr/bin/env node\n${code}`);
    await chmod(file, 0o755);
  }
}

/**
 * Shared files are named by their content, so the last build's stay behind.
 * @param {string[]} outputs the paths of what this build wrote
 */
async function removeStale(outputs) {
  const fresh = new Set(outputs.map((path) => basename(path)));
  const files = await readdir('dist');
  await Promise.all(
    files.filter((file) => !fresh.has(file)).map((file) => rm(join('dist', file), { recursive: true })),
  );
}

if (watch) {
  /** @type {import('esbuild').Plugin} */
  const completion = { name: 'commands', setup: (run) => run.onEnd(completeCommands) };
  const contexts = await Promise.all(
    bundles.map((bundle, i) =>
      context({ ...bundle, logLevel: 'info', plugins: [...bundle.plugins, ...(i === 0 ? [completion] : [])] }),
    ),
  );
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  const results = await Promise.all(bundles.map((bundle) => build(bundle)));
  await completeCommands();
  await removeStale(results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {})));
}
