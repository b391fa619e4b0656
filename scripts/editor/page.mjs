// Drives a workbench in a browser page while the suite runs in its extension host.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headlessBrowser } from './chromium.mjs';
import { reportedEvent, Tally } from './report.mjs';

const silence = 90_000;

/**
 * Opens a workbench whose address names tests, and waits for their end: `{ passed, failed }`. `screenshots` is the
 * folder for the pictures that the suite asks for; where it is `alone`, it is a test that nobody but its server is asked
 * for anything.
 * @param {string} address
 * @param {{ screenshots: string, alone?: boolean }} options
 */
export async function testedPage(address, { screenshots, alone = false }) {
  await mkdir(screenshots, { recursive: true });
  const browser = await headlessBrowser();
  const tally = new Tally();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    const problem = await problemOf(page, address, screenshots, tally);
    if (alone) tally.add({ title: 'nothing is asked of any other host', error: strangersIn(asked, address) });
    return tally.end(problem);
  } finally {
    await browser.close();
  }
}

/**
 * The addresses that are not of the server's, a line each, or undefined.
 * @param {string[]} asked
 * @param {string} server
 */
function strangersIn(asked, server) {
  // What is read out of an address (data:) has no origin.
  const strangers = asked.filter((address) => ![server, 'null'].includes(new URL(address).origin));
  return strangers.length > 0 ? strangers.join('\n') : undefined;
}

/**
 * What went wrong but for failed tests, or undefined.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {string} screenshots
 * @param {Tally} tally
 * @returns {Promise<string | undefined>}
 */
async function problemOf(page, address, screenshots, tally) {
  /** @type {NodeJS.Timeout | undefined} */
  let silent;
  const problem = await new Promise((resolve, reject) => {
    const heard = () => {
      clearTimeout(silent);
      silent = setTimeout(() => resolve(`${silence / 1000} s of silence`), silence);
    };
    heard();
    page.on('dialog', (dialog) => dialog.accept());
    page.on('crash', () => resolve('the page crashed'));
    page.on('close', () => resolve('the page closed'));
    page.exposeFunction('codeAutomationLog', async (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const line = args.map(String).join(' ');
      if (reportedEvent(line)) heard();
      const event = tally.took(line);
      if (!event) return;
      if ('screenshot' in event) await look(page, join(screenshots, event.screenshot), event.clip);
      else if ('click' in event) await page.getByRole('button', { name: event.click }).click();
      else await page.keyboard.type(event.keys);
    });
    page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) =>
      resolve(code === 0 ? undefined : `exit status ${code}`),
    );
    page.goto(address).catch(reject);
  });
  clearTimeout(silent);
  return problem;
}

/**
 * A picture of the page and then, for it tells the suite that both are there, its text.
 * @param {import('playwright-core').Page} page
 * @param {string} path
 * @param {import('../../test/editor/report.ts').Clip} [clip]
 */
async function look(page, path, clip) {
  await page.screenshot({ path: `${path}.png`, ...(clip ? { clip } : {}) });
  await writeFile(`${path}.part`, await page.locator('body').ariaSnapshot());
  await rename(`${path}.part`, `${path}.txt`);
}
