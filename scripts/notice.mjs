#!/usr/bin/env node
// Writes the second half of NOTICE, what the bundles take in of others: node scripts/notice.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundles } from './shipped.mjs';

/** @typedef {{ name: string, version: string, licence: string, authors: string, terms: string }} Bundled */

const heading = 'In the extension are bundled:\n';

/** NOTICE as it should read: what stands in it by hand, then the packages that the bundles really take in. */
export async function trueNotice() {
  const [byHand = ''] = readFileSync('NOTICE', 'utf8').split(heading);
  const packages = (await bundledFolders()).map(bundledIn).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const list = packages.map(({ name, version, licence, authors }) => `- ${name} ${version}, ${licence}: ${authors}\n`);
  return [byHand, heading, '\n', ...list, ...termsOf(packages)].join('');
}

/** @param {Bundled} bundled */
const keyOf = ({ name, version }) => `${name} ${version}`;

/** The folders of the packages of which something stands in a bundle; what esbuild leaves out is not ours to name. */
async function bundledFolders() {
  const results = await Promise.all(bundles.map((bundle) => build({ ...bundle, write: false, metafile: true })));
  const parts = results.flatMap(({ metafile }) => Object.values(metafile.outputs).map(({ inputs }) => inputs));
  const files = parts.flatMap((inputs) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0));
  const folders = files.flatMap(([path]) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(folders)];
}

/**
 * @param {string} folder
 * @returns {Bundled}
 */
function bundledIn(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file || !license) throw new Error(`${name} is bundled and says no licence`);
  const terms = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, licence: license, authors: holdersIn(terms) || (author?.name ?? author), terms };
}

/**
 * Whom a licence names: "Julian Gruber <julian@juliangruber.com>".
 * @param {string} terms
 */
const holdersIn = (terms) =>
  [...terms.matchAll(/\bCopyright (?:\(c\) )?(\S.*)$/gm)].map(([, holder]) => holder).join(', ');

/**
 * Each text once, after the names of those that have it.
 * @param {Bundled[]} packages
 */
function termsOf(packages) {
  const texts = new Set(packages.map(({ terms }) => terms));
  return [...texts].map((text) => {
    const names = packages.filter(({ terms }) => terms === text).map(({ name }) => name);
    return `\n${'-'.repeat(80)}\n${[...new Set(names)].join(', ')}\n\n${text}\n`;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync('NOTICE', await trueNotice());
