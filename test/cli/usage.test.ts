import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stylesFor } from '../../server/cli/styles.ts';
import { run } from './run.ts';

describe('press-text: its arguments', () => {
  const cwd = process.cwd();

  it('--help tells all, --version the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(await run(cwd, ['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
    for (const args of [['--help'], ['check', '-h'], ['analyze', 'x', '--help']]) {
      const { code, stdout } = await run(cwd, args);
      assert.equal(code, 0);
      for (const word of ['analyze', 'check', 'explain', '--ndjson', '--jobs', '--format', '--fail-on'])
        assert.ok(stdout.includes(word));
    }
  });

  const table: readonly [args: string[], complaint: string][] = [
    [[], 'no command given'],
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['analyze'], 'analyze needs a file, or - for standard input'],
    [['check'], 'check needs a file, or - for standard input'],
    [['check', 'a', '--frob'], "Unknown option '--frob'"],
    [['analyze', 'a', '--format', 'xml'], "--format is one of text, json, not 'xml'"],
    [['analyze', 'a', '--format', 'sarif'], "--format is one of text, json, not 'sarif'"],
    [['check', 'a', '--fail-on', 'x'], "--fail-on is one of error, warning, information, hint, never, not 'x'"],
    [['analyze', 'a', '--fail-on', 'hint'], 'analyze takes no --fail-on'],
    [['check', 'a', '--ndjson'], 'check takes no --ndjson'],
    [['analyze', '--ndjson', '--format', 'json'], '--ndjson takes no --format'],
    [['analyze', '--ndjson', '--jobs', '0'], "--jobs is a number from 1 on, not '0'"],
    [['analyze', 'a', '--jobs', '2'], '--jobs goes with --ndjson alone'],
    [['explain'], 'explain needs one file, or - for standard input, and LINE:COLUMN'],
    [['explain', 'a'], 'explain needs one file, or - for standard input, and LINE:COLUMN'],
    [['explain', 'a', '1:1', 'b'], 'explain needs one file, or - for standard input, and LINE:COLUMN'],
    [['explain', 'a', '5'], "LINE:COLUMN is two numbers from 1 on, like 12:5, not '5'"],
    [['explain', 'a', '0:1'], "LINE:COLUMN is two numbers from 1 on, like 12:5, not '0:1'"],
    [['explain', 'a', '1:x'], "LINE:COLUMN is two numbers from 1 on, like 12:5, not '1:x'"],
    [['explain', 'a', '1:1', '--format', 'json'], 'explain takes no --format'],
  ];
  for (const [args, complaint] of table) {
    it(`${args.join(' ') || 'nothing'}: ${complaint}`, async () => {
      const { code, stdout, stderr } = await run(cwd, args);
      assert.deepEqual({ code, stdout }, { code: 2, stdout: '' });
      assert.equal(stderr, `press-text: ${complaint} (press-text --help tells more)\n`);
    });
  }

  it('takes a value that is missing for what it is', async () => {
    const { code, stderr } = await run(cwd, ['check', 'a', '--format']);
    assert.equal(code, 2);
    assert.equal(stderr.trimEnd().split('\n').length, 1);
  });

  it('colours a terminal alone, and never with NO_COLOR', () => {
    const shown = (isTTY: boolean, env: NodeJS.ProcessEnv) => stylesFor({ isTTY }, env)('red', 'x');
    assert.equal(shown(true, {}), '\x1b[31mx\x1b[39m');
    assert.equal(shown(true, { NO_COLOR: '' }), '\x1b[31mx\x1b[39m');
    assert.equal(shown(true, { NO_COLOR: '1' }), 'x');
    assert.equal(shown(false, {}), 'x');
  });
});
