// Drives a workbench in a browser page while the suite runs in its extension host.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headlessBrowser } from './chromium.mjs';
import { reportedEvent, Tally } from './report.mjs';

const silence = 90_000;

/**
 * Opens a workbench whose address names tests, and waits for their end: `{ passed, failed }`. `screenshots` is the
 * folder for the pictures that the suite asks for.
 * @param {string} address
 * @param {{ screenshots: string }} options
 */
export async function testedPage(address, { screenshots }) {
  await mkdir(screenshots, { recursive: true });
  const browser = await headlessBrowser();
  const tally = new Tally();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    return tally.end(await problemOf(page, address, screenshots, tally));
  } finally {
    await browser.close();
  }
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
      const event = reportedEvent(line);
      if (!event) {
        tally.log.push(line);
        return;
      }
      heard();
      if ('screenshot' in event) await look(page, join(screenshots, event.screenshot), event.clip);
      else if ('click' in event) await page.getByRole('button', { name: event.click }).click();
      else if ('keys' in event) await page.keyboard.type(event.keys);
      else tally.add(event);
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
