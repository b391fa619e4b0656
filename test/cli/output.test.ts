import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { run } from './run.ts';

/** Turns a terminal red, in two ways, moves its cursor, breaks the line and turns the direction of writing. */
const OBEYED = ['\x1b[31m', '\x9b31m', '\r', '\b', '\x7f', '\u202e', '\u2066', '\u2028'];
/** All of them but the line end that we write ourselves. */
const RAW = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
const name = `a${OBEYED.join('')}\n.txt`;
const article = OBEYED.map((mark) => `“It ${mark}is late,” Dana ${mark}Reyes, the ${mark}mayor, said.\n`).join('\n');

describe('press-text: its output', () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'press-text-'));
    writeFileSync(join(cwd, name), article);
    writeFileSync(join(cwd, 'plain.txt'), 'The wall was late, Dana Reyes said.\n');
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  const commands: readonly string[][] = [
    ['analyze', name],
    ['analyze', '--format', 'json', name],
    ['analyze', `no${name}`],
    ['check', name],
    ['check', '--format', 'json', name],
    ['check', '--format', 'sarif', name],
    ['explain', name, '1:5'],
    ['explain', name, '1:99'],
    ['analyze', '--ndjson', name],
    ['analyze', '--ndjson'],
    [`${name}`],
    ['analyze', `--${name}`],
  ];
  for (const args of commands)
    it(`shows a terminal nothing that it would obey: ${JSON.stringify(args)}`, async () => {
      const { stdout, stderr } = await run(cwd, args, `${JSON.stringify({ id: name, text: article })}\n`);
      assert.doesNotMatch(stdout, RAW);
      assert.doesNotMatch(stderr, RAW);
      assert.notEqual(stdout + stderr, '');
    });

  it('says in JSON what the text says', async () => {
    const { stdout } = await run(cwd, ['analyze', '--format', 'json', name]);
    const { id, text } = JSON.parse(stdout);
    assert.equal(id, name);
    assert.equal(text ?? article, article);
  });

  if (existsSync('/dev/full'))
    for (const args of [
      ['analyze', 'plain.txt'],
      ['analyze', '--format', 'json', 'plain.txt'],
      ['check', 'plain.txt'],
      ['--help'],
    ])
      it(`that cannot be written ends ${args.join(' ')} with one line and 2`, async () => {
        const stdio = ['ignore' as const, openSync('/dev/full', 'w'), 'pipe' as const];
        const child = spawn(process.execPath, [resolve('dist/cli.mjs'), ...args], { cwd, stdio });
        const [stderr, [code]] = await Promise.all([text(child.stderr!), once(child, 'close')]);
        assert.deepEqual({ code, stderr }, { code: 2, stderr: 'press-text: standard output: no space left\n' });
      });

  it('ends quietly where its reader has gone', async () => {
    const child = spawn(process.execPath, [resolve('dist/cli.mjs'), 'analyze', 'plain.txt'], { cwd });
    child.stdout.destroy();
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
  });
});
