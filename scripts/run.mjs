#!/usr/bin/env node
// Bundles a TypeScript file and runs it: node scripts/run.mjs FILE [ARGUMENT…]
// Node 20 does not read TypeScript; esbuild is here already and also inlines the models.
import { pathToFileURL } from 'node:url';
import { bundledScript } from './own-bundles.mjs';

const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('usage: node scripts/run.mjs FILE.ts [ARGUMENT…]');
  process.exit(2);
}
const script = await bundledScript(file);
process.argv.splice(1, process.argv.length, script, ...rest);
await import(pathToFileURL(script).href);
