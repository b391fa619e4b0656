#!/usr/bin/env node
// Bundles what ships into dist/. `--watch` bundles again at every change, unminified, for developers.
import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { bundles, outdir } from './shipped.mjs';
import { nameIn, wholeFiles } from './whole-files.mjs';

const { watch } = parseArgs({ options: { watch: { type: 'boolean', default: false } } }).values;
const writing = wholeFiles(outdir, {
  commands: ['server.mjs', 'cli.mjs'],
  isPart: (name) => name.startsWith('shared-') || name.startsWith('models/'),
});
const written = bundles.map((bundle) => ({
  ...bundle,
  minify: !watch,
  sourcemap: watch,
  write: false,
  plugins: [...bundle.plugins, writing],
}));

/** What lies in the folder, by paths with slashes. */
const filesThere = () =>
  readdirSync(outdir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => nameIn(outdir, join(parentPath, name)));

/**
 * Shared files are named by their content, so an earlier build's stay behind. What has come since this one began is
 * another's.
 * @param {string[]} before what lay there
 * @param {Set<string>} fresh what this build wrote
 */
async function removeStale(before, fresh) {
  const stale = before.filter((name) => !fresh.has(name));
  await Promise.all(stale.map((name) => rm(join(outdir, name), { force: true })));
}

if (watch) {
  const contexts = await Promise.all(written.map((bundle) => context({ ...bundle, logLevel: 'info' })));
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  const before = existsSync(outdir) ? filesThere() : [];
  const results = await Promise.all(written.map((bundle) => build(bundle)));
  const fresh = results.flatMap(({ outputFiles = [] }) => outputFiles.map(({ path }) => nameIn(outdir, path)));
  await removeStale(before, new Set(fresh));
}
