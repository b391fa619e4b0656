/** All that a user reads of the client and of package.json is there in German, with the same codes and placeholders. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { germanTexts as germanManifest, manifest, texts } from './manifest.ts';
import { germanTexts } from './translations.ts';

/** What a translation must keep: `{0}`, what stands in code marks, what a link leads to. */
const keptIn = (text: string): string[] =>
  [...text.matchAll(/\{\d\}|`[^`]+`|\(command:[^)]+\)/g)]
    .map(([part]) => part)
    .filter((part) => !part.startsWith('`→'))
    .sort();

/** The texts that the client's code hands to `l10n.t`. */
function textsOfCode(): string[] {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const code = files.map((name) => readFileSync(join('client', name), 'utf8')).join('\n');
  return [...code.matchAll(/\bt\(\s*'([^'\n]+)'/g)].map(([, text]) => text!);
}

/** The fields of package.json that a user reads, each by its path, with what they say. */
function readIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]): [string, string][] => {
    const here = `${path}.${key}`;
    const isRead = /^(title|altText|\w*[dD]escription|\w*[dD]escriptions|enumItemLabels)$/.test(key);
    if (!isRead || (typeof field !== 'string' && !Array.isArray(field))) return readIn(field, here);
    return [field].flat().map((text) => [here, text]);
  });
}

describe('the German translation', () => {
  it('has each text of the client, and no other', () => {
    assert.deepEqual(Object.keys(germanTexts).sort(), [...new Set(textsOfCode())].sort());
  });

  it('has each text of package.json, and no other', () => {
    assert.deepEqual(Object.keys(germanManifest), Object.keys(texts));
  });

  it('keeps codes, links and placeholders', () => {
    for (const [text, translation] of Object.entries(germanTexts)) assert.deepEqual(keptIn(translation), keptIn(text));
    for (const [key, text] of Object.entries(texts)) assert.deepEqual(keptIn(germanManifest[key]!), keptIn(text), key);
  });
});

describe('package.json', () => {
  const read = readIn({ description: manifest.description, ...manifest.contributes }, 'package.json');

  it('leaves all that a user reads to package.nls.json', () => {
    const untold = read.filter(([, text]) => texts[text.replace(/^%(.*)%$/, '$1')] === undefined);
    assert.deepEqual(untold, []);
  });

  it('uses each text of package.nls.json', () => {
    const used = new Set(read.map(([, text]) => text.slice(1, -1)));
    assert.deepEqual(
      Object.keys(texts).filter((key) => !used.has(key)),
      [],
    );
  });
});
