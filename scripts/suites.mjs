// The kinds of suites: each runs to its end, prints its results and returns `{ passed, failed }`.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Mocha from 'mocha';
import { articles, sample } from './articles.mjs';
import { chosenEditor } from './editor/editors.mjs';
import { completed, statusOf } from './editor/processes.mjs';
import * as terminal from './editor/terminal.mjs';
import { testedWeb } from './editor/web.mjs';
import { bundledEditorSuite, bundledModules, bundledWebSuite } from './own-bundles.mjs';

/** @param {string} name */
const bin = (name) => resolve('node_modules', name);
const extension = resolve('.');

/**
 * The suites of a folder, and of those below it where `recursive` says so.
 * @param {string} folder
 */
const testFiles = (folder, recursive = false) =>
  readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(folder, file));

/** @param {boolean} ok */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

/**
 * A Node program that passes or fails as one test; it prints its own complaints.
 * @param {string} title
 * @param {string[]} args
 */
export async function command(title, ...args) {
  const ok = (await statusOf(process.execPath, args)) === 0;
  console.log(`  ${ok ? '✓' : '✗'} ${title}`);
  return one(ok);
}

/** Types and bundles. */
export async function build() {
  const types = await command('the types fit', bin('typescript/bin/tsc'), '--noEmit');
  const bundles = await command('the bundles are built', 'scripts/build.mjs');
  return { passed: types.passed + bundles.passed, failed: types.failed + bundles.failed };
}

/** Format and lint, warnings included. */
export const lint = () => command('no warning', bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.');

/**
 * All that needs no editor, in mocha. `grep` chooses tests by their names.
 * @param {{ grep?: string }} options
 */
export async function unit({ grep }) {
  const own = testFiles('test', true).filter((file) => !/^test.(editor|web)\b/.test(file));
  const mocha = new Mocha({ reporter: 'dot', timeout: 60_000, grep });
  for (const file of await bundledModules(own)) mocha.addFile(file);
  await mocha.loadFilesAsync();
  /** @type {Partial<Mocha.Stats>} */
  const {
    passes = 0,
    failures = 0,
    pending = 0,
  } = await new Promise((done) => {
    const runner = mocha.run(() => done(runner.stats ?? {}));
  });
  // A test that is left out is no test that passes.
  return { passed: passes, failed: failures + pending };
}

/** The TextMate grammars, one test a file. */
export async function grammar() {
  const { output } = await completed(process.execPath, [
    bin('vscode-tmgrammar-test/dist/unit.js'),
    'test/grammar/*.press',
  ]);
  console.log(output.trimEnd());
  /** @param {string} mark */
  const count = (mark) => output.split('\n').filter((line) => line.startsWith(mark)).length;
  return { passed: count('✓'), failed: count('✖') };
}

/**
 * The suites of a folder inside a real VS Code; `contents` says what the profile holds.
 * @param {string} folder
 * @param {import('./editor/profile.mjs').Contents} contents
 */
export async function editorSuites(folder, contents) {
  const editor = await chosenEditor();
  console.log(`  in ${editor.name}`);
  const tests = await bundledEditorSuite(testFiles(folder));
  return editor.tested({ extension, tests, ...contents });
}

/** The extension inside a real VS Code, and once more in a workspace that nobody trusts. */
export async function editor() {
  const files = articles();
  // A code-server saves by itself, and then what a test undoes may come back from the disk.
  const trusted = await editorSuites('test/editor', { files, settings: { 'files.autoSave': 'off' } });
  const restricted = await editorSuites('test/editor/restricted', { files, isRestricted: true });
  return { passed: trusted.passed + restricted.passed, failed: trusted.failed + restricted.failed };
}

/** The extension in a web worker. */
export const web = async () => testedWeb({ extension, tests: await bundledWebSuite() });

/** The server in a Neovim, which knows nothing of our client. */
export const neovim = () =>
  terminal.testedTerminal(terminal.neovim, {
    script: 'test/neovim/sample.lua',
    files: [join('test/articles', sample)],
  });

/** The server in an Emacs, by its client eglot. */
export const emacs = () =>
  terminal.testedTerminal(terminal.emacs, { script: 'test/emacs/sample.el', files: [join('test/articles', sample)] });
