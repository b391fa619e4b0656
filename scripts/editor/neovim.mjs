// A Neovim without a window, and without a configuration of the user's.
import { resolve } from 'node:path';
import { aptInstalled } from './apt.mjs';
import { ended, programPath, started } from './processes.mjs';
import { freshProfile } from './profile.mjs';
import { Tally } from './report.mjs';

const timeLimit = 60_000;

/** The path of a Neovim: NEOVIM_PATH, or one of this machine, or on Debian as root one installed now. */
async function neovimPath() {
  const { NEOVIM_PATH } = process.env;
  if (NEOVIM_PATH) return NEOVIM_PATH;
  if (!programPath('nvim')) await aptInstalled('neovim');
  const path = programPath('nvim');
  if (!path) throw new Error('no Neovim found: install one (Debian, Ubuntu: sudo apt-get install neovim)');
  return path;
}

/**
 * Runs a Lua script in a Neovim whose folder holds copies of `files`: `{ passed, failed }`. The script reports as the
 * suites in VS Code do; the path of the language server is in PRESS_TEXT_SERVER.
 * @param {{ script: string, files: string[] }} run
 */
export async function testedNeovim({ script, files }) {
  const path = await neovimPath();
  const profile = await freshProfile({ files });
  const env = { ...process.env, HOME: profile.home, PRESS_TEXT_SERVER: resolve('dist/server.mjs') };
  const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${resolve(script)}`];
  const program = started(path, args, { stdio: ['ignore', 'ignore', 'pipe'], env, cwd: profile.workspace });
  const limit = setTimeout(() => ended(program), timeLimit);
  const tally = new Tally();
  let output = '';
  // All that a headless Neovim prints goes to standard error.
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
