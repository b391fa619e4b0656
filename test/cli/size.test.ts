import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';

const said = '“It is late,” Dana Reyes said.\n';
const refusal = (name: string, size: number) =>
  `press-text: ${name}: longer than ${size} kB, the most that is read (--max-size says how much)\n`;

describe('press-text: a text that is too long', () => {
  let cwd: string;
  before(() => {
    cwd = mkdtempSync(join(tmpdir(), 'press-text-'));
    writeFileSync(join(cwd, 'long.txt'), 'a'.repeat(5_000_001));
    writeFileSync(join(cwd, 'huge.txt'), Buffer.alloc(50_000_000, 'a'));
    writeFileSync(join(cwd, 'short.txt'), said.repeat(50));
  });
  after(() => rmSync(cwd, { recursive: true }));

  for (const command of [['analyze'], ['check'], ['check', '--format', 'text']])
    it(`is refused in one sentence: ${command.join(' ')}`, async () => {
      for (const name of ['long.txt', 'huge.txt']) {
        const { code, stderr } = await run(cwd, [...command, name]);
        assert.deepEqual({ code, stderr }, { code: 2, stderr: refusal(name, 5000) });
      }
    });

  it('is refused by explain, of standard input and without an end', async () => {
    assert.equal((await run(cwd, ['explain', 'long.txt', '1:1'])).stderr, refusal('long.txt', 5000));
    assert.equal((await run(cwd, ['analyze', '-'], 'a'.repeat(5_000_001))).stderr, refusal('-', 5000));
    if (process.platform !== 'win32')
      assert.equal((await run(cwd, ['analyze', '/dev/zero'])).stderr, refusal('/dev/zero', 5000));
  });

  it('does no harm to the others', async () => {
    const { code, stdout } = await run(cwd, ['analyze', 'huge.txt', 'short.txt']);
    assert.equal(code, 2);
    assert.match(stdout, /short\.txt: 50 quotations/);
    const lines = [
      'a'.repeat(40_000_000),
      JSON.stringify({ text: 'a'.repeat(5_000_001) }),
      JSON.stringify({ text: said }),
    ];
    const records = await run(cwd, ['analyze', '--ndjson'], `${lines.join('\n')}\n`);
    assert.equal(records.code, 2);
    assert.equal(records.stderr, refusal('-:1', 5000) + refusal('-:2', 5000));
    assert.equal(records.stdout.trim().split('\n').length, 1);
  });

  it('is what --max-size says', async () => {
    assert.equal((await run(cwd, ['analyze', '--max-size', '1.5', 'short.txt'])).stderr, refusal('short.txt', 1.5));
    assert.equal((await run(cwd, ['analyze', '--max-size', '1.6', 'short.txt'])).code, 0);
    // Nor does V8 say a word of how it is asked to spare memory.
    const { code, stderr } = await run(cwd, ['analyze', '--max-size', '5001', 'long.txt']);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    for (const size of ['0', '-1', 'x', '1e9'])
      assert.match((await run(cwd, ['analyze', `--max-size=${size}`, 'short.txt'])).stderr, /is a number of kB/);
  });
});
