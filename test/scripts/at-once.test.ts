import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { bundledModules } from '../../scripts/own-bundles.mjs';

/** What a script prints: its word, where it runs, and whether that is still there when the other has long begun. */
const script = (word: string): string => `
import { existsSync } from 'node:fs';
const path = process.argv[1];
await new Promise((done) => setTimeout(done, 500));
console.log(JSON.stringify({ word: ${JSON.stringify(word)}, path, isThere: existsSync(path) }));
`;

interface Printed {
  readonly word: string;
  readonly path: string;
  readonly isThere: boolean;
}

async function printedBy(file: string): Promise<Printed> {
  const run = spawn(process.execPath, ['scripts/run.mjs', file], { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(await text(run.stdout));
}

describe('two runs at once', () => {
  let folder: string;
  let files: string[];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'press-text-'));
    files = ['one', 'two'].map((word) => {
      mkdirSync(join(folder, word));
      const file = join(folder, word, 'tiny.ts');
      writeFileSync(file, script(word));
      return file;
    });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('of scripts of one name run each its own, and leave nothing', async () => {
    const printed = await Promise.all(files.map(printedBy));
    assert.deepEqual(
      printed.map(({ word, isThere }) => ({ word, isThere })),
      [
        { word: 'one', isThere: true },
        { word: 'two', isThere: true },
      ],
    );
    assert.notEqual(printed[0].path, printed[1].path);
    for (const { path } of printed) assert.equal(existsSync(path), false, path);
  });

  it('of one script do not share its bundle, which may have changed between them', async () => {
    const [first, second] = await Promise.all([printedBy(files[0]), printedBy(files[0])]);
    assert.notEqual(first.path, second.path);
    assert.ok(first.isThere && second.isThere);
  });

  it('of the suites leave each other’s bundles be', async () => {
    const suites = ['one', 'two'].map((word) => {
      const file = join(folder, word, 'suite.ts');
      writeFileSync(file, `export const word = ${JSON.stringify(word)};`);
      return file;
    });
    const bundles = await Promise.all(suites.map((suite) => bundledModules([suite])));
    const words = await Promise.all(bundles.flat().map(async (path) => (await import(pathToFileURL(path).href)).word));
    assert.deepEqual(words, ['one', 'two']);
  });
});
