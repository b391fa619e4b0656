// Programs that must not outlive the script that starts them: each runs in a process group of its own, and all
// groups end with the script, also on Ctrl-C and in an error.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';

const running = new Set();
const hasGroups = process.platform !== 'win32';

function signal(child, name) {
  try {
    if (hasGroups) process.kill(-child.pid, name);
    else child.kill(name);
    return true;
  } catch {
    return false; // gone already
  }
}

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
for (const [name, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })) {
  process.on(name, () => process.exit(code));
}

/**
 * Starts a program in a process group of its own; `exit` is its exit status, once it has one, and `lastWords()` the
 * end of what it said on standard error.
 */
export function started(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: hasGroups, ...options });
  running.add(child);
  let words = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    words = (words + chunk).slice(-2000);
  });
  const exit = new Promise((resolve, reject) => {
    child.once('error', (error) => {
      running.delete(child);
      reject(new Error(`${command} does not start: ${error.message}`));
    });
    child.once('exit', (code, by) => resolve(code ?? (by ? 1 : 0)));
  });
  exit.catch(() => {}); // whoever waits for it gets the error
  return { child, exit, lastWords: () => words.trim().split('\n').slice(-3).join(' ') };
}

/** Ends a program and all that it started. */
export async function ended({ child, exit }) {
  if (child.pid === undefined) return;
  signal(child, 'SIGTERM');
  await Promise.race([exit, after(3000, undefined, { ref: false })]);
  // What the leader leaves behind: an extension host may take a moment longer.
  for (let i = 0; hasGroups && i < 10 && signal(child, 0); i++) await after(100);
  signal(child, 'SIGKILL');
  running.delete(child);
}

/** Runs a program to its end: its exit status, its standard output, and `lastWords()` as above. */
export async function completed(command, args, options = {}) {
  const program = started(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  program.child.stdout.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  const closed = new Promise((resolve) => program.child.once('close', resolve));
  const status = await program.exit;
  await closed;
  running.delete(program.child);
  return { status, output, lastWords: program.lastWords };
}

/** Runs a program that must succeed; throws its last words where it fails. */
export async function succeeded(command, args, options) {
  const { status, lastWords } = await completed(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args[0] ?? ''} failed: ${lastWords()}`);
}

/** Runs a program to its end on this terminal and returns its exit status. */
export async function statusOf(command, args, options = {}) {
  const program = started(command, args, { ...options, stdio: 'inherit', detached: false });
  const code = await program.exit;
  running.delete(program.child);
  return code;
}

/** The path of a program that the shell would find, or undefined. */
export function programPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
