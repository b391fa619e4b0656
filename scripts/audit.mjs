#!/usr/bin/env node
// Asks the registry what is known against the packages that we use. One that ships with a known hole is a failure; one that
// only helps to build is told. A registry that does not answer is told too and fails nothing.
import { pathToFileURL } from 'node:url';
import { completed } from './editor/processes.mjs';

/**
 * What `npm audit --json` prints, as far as we read it.
 * @typedef {{ vulnerabilities?: Record<string, { severity: string, range: string }>, message?: string }} Report
 */

/**
 * The packages with known holes, a line each, or why nothing is known of them.
 * @param {string} json
 * @returns {{ holes: string[] } | { unanswered: string }}
 */
export function verdictOf(json) {
  /** @type {Report} */
  let report;
  try {
    // npm's warnings may stand before it.
    report = JSON.parse(json.slice(json.indexOf('{')));
  } catch {
    return { unanswered: json.trim() || 'npm has said nothing' };
  }
  if (!report.vulnerabilities) return { unanswered: report.message ?? 'no list of vulnerabilities' };
  const holes = Object.entries(report.vulnerabilities);
  return { holes: holes.map(([name, { range, severity }]) => `${name} ${range}: ${severity}`) };
}

/** @param {string[]} args */
async function audited(...args) {
  const { output } = await completed('npm', ['audit', '--json', '--loglevel=silent', ...args]);
  return verdictOf(output);
}

async function main() {
  const [shipped, all] = [await audited('--omit=dev'), await audited()];
  if ('unanswered' in shipped || 'unanswered' in all) {
    const [reason] = [shipped, all].flatMap((each) => ('unanswered' in each ? [each.unanswered] : []));
    console.log(`the dependencies are not audited, for the registry does not answer: ${reason}`);
    return;
  }
  for (const hole of all.holes)
    console.log(`  ${shipped.holes.includes(hole) ? '✗ shipped:' : '· for building only:'} ${hole}`);
  const isClean = shipped.holes.length === 0;
  console.log(isClean ? '1 passed, 0 failed' : '0 passed, 1 failed');
  process.exitCode = isClean ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
