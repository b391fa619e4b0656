// A desktop VS Code: VSCODE_EXECUTABLE_PATH, or the one that @vscode/test-electron downloads.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { ended, programPath, started, succeeded } from './processes.mjs';
import { freshProfile, trusting } from './profile.mjs';
import { Tally } from './report.mjs';

const timeLimit = 300_000;

/**
 * What runs in an editor: the extension and the suites' entry, as absolute paths, and what the profile holds.
 * @typedef {import('./profile.mjs').Contents & { extension: string, tests: string, env?: NodeJS.ProcessEnv }} EditorRun
 */

/** Whether a window can be shown here. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Why no desktop VS Code can run here, or undefined. */
export function desktopProblem() {
  if (hasDisplay() || programPath('xvfb-run')) return undefined;
  return 'a desktop VS Code needs a display or xvfb-run (Debian, Ubuntu: sudo apt-get install xvfb xauth)';
}

/** The path of a VS Code that starts on this machine; throws where there is none. */
export async function desktopPath() {
  const wanted = process.env.VSCODE_EXECUTABLE_PATH;
  if (wanted && !existsSync(wanted)) throw new Error(`VSCODE_EXECUTABLE_PATH names no file: ${wanted}`);
  return wanted ?? downloadedPath();
}

async function downloadedPath() {
  const cachePath = resolve('.cache/vscode');
  if (!existsSync(cachePath)) {
    // A quick question first: without the internet the download would try for a minute.
    await fetch('https://update.code.visualstudio.com/api/releases/stable', {
      signal: AbortSignal.timeout(5000),
    }).catch(() =>
      Promise.reject(new Error('VS Code cannot be downloaded: update.code.visualstudio.com is out of reach')),
    );
  }
  const path = await downloadAndUnzipVSCode({ version: 'stable', cachePath });
  // Its Electron started as plain Node tells whether the system has the libraries that it needs.
  await succeeded(path, ['-e', '0'], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
  return path;
}

/**
 * Runs the suites in a desktop VS Code on a fresh profile: `{ passed, failed }`.
 * @param {string} executable
 * @param {EditorRun} run
 */
export async function testedDesktop(executable, { extension, tests, env, ...contents }) {
  const { workspace, userData, extensions, remove } = await freshProfile(contents);
  const args = [workspace, `--extensionDevelopmentPath=${extension}`, `--extensionTestsPath=${tests}`];
  args.push(`--user-data-dir=${userData}`, `--extensions-dir=${extensions}`, '--no-sandbox', '--disable-gpu');
  args.push('--disable-updates', ...trusting(contents), '--skip-welcome', '--skip-release-notes');
  const [command, ...rest] = hasDisplay() ? [executable, ...args] : ['xvfb-run', '-a', executable, ...args];
  const program = started(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  const limit = setTimeout(() => ended(program), timeLimit);
  try {
    return await tallyOf(program);
  } finally {
    clearTimeout(limit);
    await ended(program);
    await remove();
  }
}

/** @param {import('./processes.mjs').Program} program */
async function tallyOf(program) {
  const tally = new Tally();
  /** @param {import('node:stream').Readable | null} input */
  const read = async (input) => {
    if (!input) return;
    for await (const line of createInterface({ input })) tally.took(line);
  };
  const reading = Promise.all([read(program.child.stdout), read(program.child.stderr)]);
  const status = await program.exit;
  await ended(program); // with whatever keeps the streams open
  await reading;
  return tally.end(status === 0 ? undefined : `exit status ${status}`);
}
