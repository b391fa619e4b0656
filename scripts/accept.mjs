#!/usr/bin/env node
// Holds the product against the acceptance data, which lies beside the repository and is no part of it.
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { completed } from './editor/processes.mjs';
import { ownFolder } from './own-folder.mjs';
import { command, editorSuites } from './suites.mjs';
import { runToTotals } from './totals.mjs';

const data = '../shared';
const folder = join(data, 'corpora/seed');
const article = join(folder, 'article.txt');
/** @param {string} name */
const tool = (name) => join(data, 'tools', name);
const needed = '10'; // of 11 attributions

/** The seed on the command line. */
async function seed() {
  const output = join(ownFolder('accept'), 'seed.json');
  const {
    status,
    output: json,
    lastWords,
  } = await completed('node', ['dist/cli.mjs', 'analyze', '--format', 'json', article]);
  if (status !== 0) throw new Error(`press-text analyze failed: ${lastWords()}`);
  await writeFile(output, json);
  return command('the attributions and the people are found', tool('seed.mjs'), output, needed);
}

/** The seed in the real VS Code. */
const editor = () =>
  editorSuites('test/editor/seed', {
    files: [article, join(folder, 'gold.json')],
    settings: { 'editor.wordWrap': 'on' },
  });

const text = () => command('no text of the corpora is in the repository', tool('copied-text.mjs'), '.');

const scores = () =>
  command('the evaluation says what the code does', 'scripts/run.mjs', 'test/evaluate/evaluate.ts', '--check');

if (!existsSync(data)) {
  console.error(`npm run accept: the acceptance data is not here: ${resolve(data)}`);
  process.exit(2);
}
await import('./build.mjs');
await runToTotals({ seed, editor, text, scores }, {});
