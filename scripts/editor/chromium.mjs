// The Chromium in which a code-server or a VS Code for the Web is driven.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { aptInstalled } from './apt.mjs';
import { programPath } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const installedChromium = () => names.map(programPath).find(Boolean) ?? places.find((path) => existsSync(path));

/** The path of a Chromium: CHROMIUM_PATH, or one of this machine, or on Debian as root one installed now. */
export async function chromiumPath() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`);
    return wanted;
  }
  if (!installedChromium()) await aptInstalled('chromium');
  const path = installedChromium();
  if (!path) {
    throw new Error(
      'no Chromium found: install one (Debian, Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH',
    );
  }
  return path;
}

/** A browser without a window, driven by playwright; close it when done. */
export async function headlessBrowser() {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
  args.push('--disable-background-networking', '--disable-component-update');
  return chromium.launch({ executablePath: await chromiumPath(), args });
}
