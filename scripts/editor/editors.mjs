// Which real VS Code the suites run in, and the running.
import { resolve } from 'node:path';
import { startedCodeServer, workbenchAddress } from './code-server.mjs';
import { desktopPath, desktopProblem, testedDesktop } from './desktop.mjs';
import { testedPage } from './page.mjs';

const screenshots = resolve('out/screenshots');

/**
 * @typedef {object} Editor
 * @property {string} name
 * @property {(run: import('./desktop.mjs').EditorRun) => Promise<import('./report.mjs').Result>} tested
 */

/** @param {import('./desktop.mjs').EditorRun} run */
async function testedCodeServer({ extension, tests, env, ...contents }) {
  const server = await startedCodeServer({ ...contents, env: { ...env, PRESS_TEXT_SCREENSHOTS: screenshots } });
  try {
    return await testedPage(workbenchAddress(server, { extension, tests }), { screenshots });
  } finally {
    await server.close();
  }
}

/** @type {Editor} */
const codeServer = { name: 'code-server', tested: testedCodeServer };

/** @returns {Promise<Editor>} */
async function desktop() {
  const problem = desktopProblem();
  if (problem) throw new Error(problem);
  const path = await desktopPath();
  return { name: path, tested: (run) => testedDesktop(path, run) };
}

/**
 * The editor for the suites: `{ name, tested }`. PRESS_TEXT_EDITOR (desktop, code-server) forces one; else it is
 * VSCODE_EXECUTABLE_PATH, a VS Code that can be downloaded, or a code-server. Throws where there is none.
 */
export async function chosenEditor() {
  const forced = process.env.PRESS_TEXT_EDITOR;
  if (forced && !['desktop', 'code-server'].includes(forced)) {
    throw new Error(`PRESS_TEXT_EDITOR is desktop or code-server, not ${forced}`);
  }
  if (forced === 'code-server') return codeServer;
  if (forced === 'desktop' || process.env.VSCODE_EXECUTABLE_PATH) return desktop();
  try {
    return await desktop();
  } catch (error) {
    if (process.platform === 'linux') return codeServer;
    throw new Error(`${/** @type {Error} */ (error).message}; install VS Code and set VSCODE_EXECUTABLE_PATH`);
  }
}
