// Programs that must not outlive the script that starts them: each runs in a process group of its own, and all
// groups end with the script, also on Ctrl-C and in an error.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { atExit } from '../at-exit.mjs';

/**
 * A program that runs: `exit` is its exit status, once it has one, and `lastWords()` the end of what it said on standard
 * error. `forget()` leaves it alone when the script ends.
 * @typedef {object} Program
 * @property {import('node:child_process').ChildProcess} child
 * @property {boolean} group whether it leads a process group of its own
 * @property {() => string} lastWords
 * @property {Promise<number>} exit
 * @property {() => void} forget
 */

/** @typedef {import('node:child_process').SpawnOptions} SpawnOptions */

const hasGroups = process.platform !== 'win32';

for (const [name, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })) {
  process.on(name, () => process.exit(code));
}

/**
 * False where there is nothing left to signal.
 * @param {Pick<Program, 'child' | 'group'>} program
 * @param {NodeJS.Signals | 0} name
 */
function signal({ child, group }, name) {
  try {
    return group && child.pid ? process.kill(-child.pid, name) : child.kill(name);
  } catch {
    return false;
  }
}

/**
 * Starts a program in a process group of its own, unless `group` is false.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions & { group?: boolean }} options
 * @returns {Program}
 */
export function started(command, args, { group = hasGroups, ...options } = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: group, ...options });
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    words = (words + chunk).slice(-2000);
  });
  const forget = atExit(() => signal({ child, group }, 'SIGKILL'));
  /** @type {Promise<number>} */
  const exit = new Promise((resolve, reject) => {
    child.once('error', (error) => {
      forget();
      reject(new Error(`${command} does not start: ${error.message}`));
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
  exit.catch(() => {}); // whoever waits for it gets the error
  return { child, group, lastWords: () => words.trim().split('\n').slice(-3).join(' '), exit, forget };
}

/**
 * Ends a program and all that it started.
 * @param {Program} program
 */
export async function ended(program) {
  signal(program, 'SIGTERM');
  await Promise.race([program.exit.catch(() => {}), after(3000, undefined, { ref: false })]);
  // What the leader leaves behind: an extension host may take a moment longer.
  for (let i = 0; program.group && i < 10 && signal(program, 0); i++) await after(100);
  signal(program, 'SIGKILL');
  program.forget();
}

/**
 * Runs a program to its end: its exit status, its standard output, and `lastWords()` as above.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions} options
 */
export async function completed(command, args, options = {}) {
  const program = started(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  program.child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  const closed = new Promise((resolve) => program.child.once('close', resolve));
  const status = await program.exit;
  await closed;
  program.forget();
  return { status, output, lastWords: program.lastWords };
}

/**
 * Runs a program that must succeed; throws its last words where it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions} [options]
 */
export async function succeeded(command, args, options) {
  const { status, lastWords } = await completed(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ''} failed: ${lastWords()}`);
}

/**
 * Runs a program to its end on this terminal and returns its exit status.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions} [options]
 */
export async function statusOf(command, args, options) {
  const program = started(command, args, { ...options, stdio: 'inherit', group: false });
  const status = await program.exit;
  program.forget();
  return status;
}

/**
 * The path of a program that the shell would find, or undefined.
 * @param {string} name
 */
export function programPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
