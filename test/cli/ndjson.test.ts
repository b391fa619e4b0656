import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { ArticleJson } from '../../server/features/json.ts';
import { articlesFolder, harbour, quiet } from './folder.ts';
import { run } from './run.ts';

describe('press-text analyze --ndjson', () => {
  const folder = articlesFolder();
  after(folder.remove);
  const ndjson = (args: readonly string[], input?: string | Uint8Array) =>
    run(folder.path, ['analyze', '--ndjson', ...args], input);
  const articlesIn = (stdout: string): ArticleJson[] =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const idsIn = (stdout: string) => articlesIn(stdout).map(({ id }) => id);
  const line = (id: unknown, text: unknown, rest = {}) => `${JSON.stringify({ id, text, ...rest })}\n`;

  it('writes an article a line, in order, as for a file', async () => {
    const { code, stdout, stderr } = await ndjson([], line('one', harbour) + line(2, quiet) + line('three', ''));
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    assert.deepEqual(idsIn(stdout), ['one', 2, 'three']);
    const file = await run(folder.path, ['analyze', '--format', 'json', 'harbour.article']);
    assert.deepEqual(articlesIn(stdout)[0], { ...JSON.parse(file.stdout), id: 'one' });
  });

  it('reads named files one after the other', async () => {
    writeFileSync(join(folder.path, 'a.ndjson'), `\uFEFF${line('a', quiet)}\r\n\n${line('b', quiet).trimEnd()}`);
    writeFileSync(join(folder.path, 'b.ndjson'), line('c', quiet));
    const { code, stdout } = await ndjson(['a.ndjson', '-', 'b.ndjson'], line('in', quiet));
    assert.deepEqual([code, idsIn(stdout)], [0, ['a', 'b', 'in', 'c']]);
  });

  it('reads a line as the language that it names', async () => {
    const text = `${quiet}\n    “This is code,” Brandt said.\n`;
    const { stdout } = await ndjson([], line(1, text) + line(2, text, { language: 'markdown' }));
    assert.deepEqual(
      articlesIn(stdout).map(({ quotations }) => quotations.length),
      [1, 0],
    );
  });

  it('calls a line without an id by its place', async () => {
    assert.deepEqual(idsIn((await ndjson([], line(1, quiet) + line(undefined, quiet))).stdout), [1, '-:2']);
  });

  it('names each broken line and does the others', async () => {
    const broken = [
      '{"id": 2, "text": \n',
      line(3, 7),
      line(null, quiet),
      line(5, quiet, { language: 'html' }),
      '[1]\n',
      '"text"\n',
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
    ];
    const lines = [line(1, quiet), ...broken, line(9, quiet)].map((each) => Buffer.from(each));
    const { code, stdout, stderr } = await ndjson([], Buffer.concat(lines));
    assert.equal(code, 2);
    assert.deepEqual(idsIn(stdout), [1, 9]);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'press-text: -:2: not JSON',
      'press-text: -:3: no "text"',
      'press-text: -:4: "id" is neither string nor number',
      'press-text: -:5: "language" is neither plaintext nor markdown',
      'press-text: -:6: no "text"',
      'press-text: -:7: no "text"',
      'press-text: -:8: not UTF-8 text',
    ]);
  });

  it('keeps the order where many are read at once', async () => {
    const lines = Array.from({ length: 120 }, (_, i) => {
      if (i % 50 === 49) return 'broken\n';
      return line(i, i % 3 === 0 ? harbour.repeat(3) : quiet);
    });
    const { code, stdout, stderr } = await ndjson([], lines.join(''));
    assert.equal(code, 2);
    assert.deepEqual(
      idsIn(stdout),
      [...lines.keys()].filter((i) => i % 50 !== 49),
    );
    assert.equal(stderr, 'press-text: -:50: not JSON\npress-text: -:100: not JSON\n');
    const [one, another] = [articlesIn(stdout)[0], articlesIn(stdout).find(({ id }) => id === 111)];
    assert.deepEqual({ ...another, id: 0 }, one);
  });

  it('reads on one core as on many', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => line(i, quiet)).join('');
    const [one, all] = [await ndjson(['--jobs', '1'], lines), await ndjson([], lines)];
    assert.equal(one.code, 0);
    assert.equal(one.stdout, all.stdout);
  });

  it('goes on behind a file that is not there', async () => {
    writeFileSync(join(folder.path, 'c.ndjson'), line('c', quiet));
    const { code, stdout, stderr } = await ndjson(['missing.ndjson', 'folder', 'c.ndjson']);
    assert.equal(code, 2);
    assert.deepEqual(idsIn(stdout), ['c']);
    assert.equal(stderr, 'press-text: missing.ndjson: no such file\npress-text: folder: a directory, not a file\n');
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli.mjs'), 'analyze', '--ndjson']);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    // The later ones are read by helpers.
    for (let id = 1; id <= 45; id++) {
      child.stdin.write(line(id, quiet));
      const { value } = await answers.next();
      assert.equal(JSON.parse(value ?? '').id, id);
    }
    child.stdin.end();
    assert.deepEqual((await once(child, 'close'))[0], 0);
  });
});
