#!/usr/bin/env node
// Builds and opens a real VS Code on the sample articles with the extension running: your own `code`, or else a
// code-server in the browser. PRESS_TEXT_EDITOR (desktop, code-server) forces one.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { articles, sample } from './articles.mjs';
import { startedCodeServer, workbenchPath } from './editor/code-server.mjs';
import { hasDisplay } from './editor/desktop.mjs';
import { programPath, statusOf } from './editor/processes.mjs';
import { shortAddress } from './editor/short-address.mjs';

const extension = resolve('.');
// Shows outline and problems.
const demo = resolve('scripts/demo');
const isWindows = process.platform === 'win32';
const places = ['/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'];

/** The user's own VS Code, where it can show a window; it shows none to root. */
function ownCode() {
  if (!hasDisplay() || (process.platform === 'linux' && process.getuid?.() === 0)) return undefined;
  const { VSCODE_EXECUTABLE_PATH } = process.env;
  return (
    VSCODE_EXECUTABLE_PATH ?? programPath(isWindows ? 'code.cmd' : 'code') ?? places.find((path) => existsSync(path))
  );
}

/** @param {string} code */
async function openDesktop(code) {
  // Copies, so that whoever tries the editor out may write in them.
  const folder = resolve('out/sample');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of articles()) await cp(file, join(folder, basename(file)));
  console.log(`Opening ${code} on ${folder}…`);
  const development = [extension, demo].map((path) => `--extensionDevelopmentPath=${path}`);
  const args = ['--new-window', ...development, folder, join(folder, sample)];
  const status = await statusOf(code, args, { shell: isWindows });
  if (status !== 0) throw new Error(`${code} failed (${status}); PRESS_TEXT_EDITOR=code-server opens another editor`);
}

async function openCodeServer() {
  console.log('Starting code-server…');
  const server = await startedCodeServer({ files: articles(), installed: [demo] });
  const file = join(server.workspace, sample);
  const path = (/** @type {string} */ host) => workbenchPath(server.workspace, host, { extension, file });
  const address = await shortAddress({ port: server.port, path });
  const opener = hasDisplay() ? programPath('xdg-open') : undefined;
  // On its own: Ctrl-C here must not end the user's browser. Where it fails the address below serves as well.
  if (opener)
    spawn(opener, [address], { detached: true, stdio: 'ignore' })
      .on('error', () => {})
      .unref();
  console.log(`\n${opener ? 'Your browser opens this address' : 'Open this address in a browser'}:\n\n  ${address}\n`);
  console.log('Ctrl-C ends the editor.');
  process.prependListener('SIGINT', () => process.exit(0));
  await server.exit;
  throw new Error('code-server ended');
}

async function open() {
  const forced = process.env.PRESS_TEXT_EDITOR;
  const code = forced === 'code-server' ? undefined : ownCode();
  if (forced === 'desktop' && !code) throw new Error('no VS Code here that can show a window');
  await (code ? openDesktop(code) : openCodeServer());
}

try {
  console.log('Building…');
  await import('./build.mjs');
  await open();
} catch (error) {
  console.error(`npm start: ${/** @type {Error} */ (error).message}`);
  process.exit(1);
}
