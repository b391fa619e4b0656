#!/usr/bin/env node
// Runs the tests: node scripts/test.mjs [SUITE…] [--grep TEXT], all suites where none is named.
// What needs a build finds it fresh: the build is the first suite, and stands before whatever is named.
import { parseArgs } from 'node:util';
import * as suites from './suites.mjs';
import { runToTotals } from './totals.mjs';

const { build, lint, unit, grammar, editor, web, neovim, emacs } = suites;
const all = { build, lint, unit, grammar, editor, web, neovim, emacs };
const { values, positionals } = parseArgs({
  options: { grep: { type: 'string', short: 'g' } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !Object.hasOwn(all, name));
if (unknown) {
  console.error(`no suite ${unknown}; there are ${Object.keys(all).join(', ')}`);
  process.exit(2);
}
const named = Object.entries(all).filter(([name]) => positionals.length === 0 || positionals.includes(name));
await runToTotals({ build, ...Object.fromEntries(named) }, values);
