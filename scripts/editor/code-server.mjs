// code-server: the real VS Code workbench and its Node extension host, served to a browser. It comes from npm, so
// that it can be had where no desktop VS Code can. It wants a newer Node than the project; that one is a package too.
import { join } from 'node:path';
import { cachedPackages, npmInstall } from './cache.mjs';
import { answered, freePort } from './ports.mjs';
import { ended, started } from './processes.mjs';
import { freshProfile, trusting } from './profile.mjs';

const version = '4.139.1'; // VS Code 1.139.1
const node = { package: `node-linux-${process.arch}`, version: '24.21.0' };

async function installed() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error('no VS Code found, and code-server runs on Linux only: install one and set VSCODE_EXECUTABLE_PATH');
  }
  const packages = [`code-server@${version}`, `${node.package}@${node.version}`];
  const folder = await cachedPackages(`code-server-${version}`, packages, (at) =>
    npmInstall(join(at, 'node_modules/code-server/lib/vscode'), '--omit=dev'),
  );
  return {
    node: join(folder, 'node_modules', node.package, 'bin/node'),
    entry: join(folder, 'node_modules/code-server/out/node/entry.js'),
  };
}

/**
 * Starts a code-server on a fresh profile: `{ address, port, workspace, close, exit }`. `env` reaches the extension host.
 * @param {import('./profile.mjs').Contents & { env?: NodeJS.ProcessEnv }} options
 */
export async function startedCodeServer({ env = {}, ...contents }) {
  const { node, entry } = await installed();
  const profile = await freshProfile(contents);
  const { home, config, userData, extensions, workspace } = profile;
  const port = await freePort();
  const args = [entry, '--config', config, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none'];
  args.push('--user-data-dir', userData, '--extensions-dir', extensions);
  args.push('--disable-telemetry', '--disable-update-check', '--disable-proxy', ...trusting(contents));
  // Without this option a built VS Code ignores, without a word, the tests that the address names.
  args.push('--disable-getting-started-override', '--vscode-option', 'enable-smoke-test-driver');
  const own = { HOME: home, XDG_RUNTIME_DIR: home, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  const program = started(node, args, { env: { ...process.env, ...env, ...own } });
  const close = async () => {
    await ended(program);
    await profile.remove();
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await answered(`${address}/healthz`, program);
  } catch (error) {
    await close();
    throw error;
  }
  return { address, port, workspace, close, exit: program.exit };
}

/**
 * The address that opens a folder in a code-server, with the extension of this repository running.
 * @param {{ address: string, workspace: string }} server
 * @param {Opened} opened
 */
export function workbenchAddress({ address, workspace }, opened) {
  return address + workbenchPath(workspace, new URL(address).host, opened);
}

/**
 * The same without the server's part, for a browser that knows the server as `host`.
 * @typedef {{ extension: string, tests?: string, file?: string }} Opened absolute paths
 * @param {string} workspace
 * @param {string} host
 * @param {Opened} opened
 */
export function workbenchPath(workspace, host, { extension, tests, file }) {
  /** @param {string} path */
  const remote = (path) => `vscode-remote://${host}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (file) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `/?${query}`;
}
