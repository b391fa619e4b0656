// Editors of the terminal, without a window and without a configuration of the user's.
import { resolve } from 'node:path';
import { aptInstalled } from './apt.mjs';
import { ended, programPath, started } from './processes.mjs';
import { freshProfile } from './profile.mjs';
import { Tally } from './report.mjs';

const timeLimit = 60_000;

/**
 * An editor of the terminal: its name for people, its program, the variable that names another one, the packages of Debian that bring it,
 * and the arguments by which it runs a script.
 * @typedef {{ name: string, program: string, variable: string, packages: string[], args: (script: string) => string[] }} TerminalEditor
 */

/** @type {TerminalEditor} */
export const neovim = {
  name: 'Neovim',
  program: 'nvim',
  variable: 'NEOVIM_PATH',
  packages: ['neovim'],
  args: (script) => ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`],
};

/** @type {TerminalEditor} */
export const emacs = {
  name: 'Emacs',
  program: 'emacs',
  variable: 'EMACS_PATH',
  packages: ['emacs-nox', 'elpa-eglot'],
  args: (script) => ['--batch', '--load', script],
};

/**
 * The path of an editor: what its variable says, or one of this machine, or on Debian as root one installed now.
 * @param {TerminalEditor} editor
 */
async function pathOf({ name, program, variable, packages }) {
  const given = process.env[variable];
  if (given) return given;
  if (!programPath(program)) await aptInstalled(...packages);
  const path = programPath(program);
  if (!path)
    throw new Error(`no ${name} found: install one (Debian, Ubuntu: sudo apt-get install ${packages.join(' ')})`);
  return path;
}

/**
 * Runs a script in an editor whose folder holds copies of `files`: `{ passed, failed }`. The script reports as the suites in VS Code do;
 * the path of the language server is in PRESS_TEXT_SERVER.
 * @param {TerminalEditor} editor
 * @param {{ script: string, files: string[] }} run
 */
export async function testedTerminal(editor, { script, files }) {
  const path = await pathOf(editor);
  const profile = await freshProfile({ files });
  const env = { ...process.env, HOME: profile.home, PRESS_TEXT_SERVER: resolve('dist/server.mjs') };
  const stdio = /** @type {const} */ (['ignore', 'ignore', 'pipe']);
  const program = started(path, editor.args(resolve(script)), { stdio: [...stdio], env, cwd: profile.workspace });
  const limit = setTimeout(() => ended(program), timeLimit);
  const tally = new Tally();
  let output = '';
  // All that an editor without a window prints goes to standard error.
  program.child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const closed = new Promise((done) => program.child.once('close', done));
  try {
    const status = await program.exit;
    await closed;
    for (const line of output.split(/\r?\n/)) tally.took(line);
    return tally.end(status === 0 ? undefined : `exit status ${status}`);
  } finally {
    clearTimeout(limit);
    await ended(program);
    await profile.remove();
  }
}
