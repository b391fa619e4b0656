import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { text } from '../analysis/any-text.ts';
import { run } from '../cli/run.ts';
import { inTime, target } from './target.ts';

const words =
  'analyze analyze check check explain --format json sarif text --ndjson --jobs 2 --fail-on error hint never a.txt b.md - . missing -- -x --help 1:1 2:7 9999:1 0:0'.split(
    ' ',
  );
const argument = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...words) },
  // No program can be given a NUL.
  { weight: 1, arbitrary: fc.string().map((given) => given.replaceAll('\0', '')) },
);
const line = fc.oneof(
  fc.record({ id: fc.oneof(fc.string(), fc.integer(), fc.jsonValue()), text }, { requiredKeys: [] }),
  fc.jsonValue(),
);
const content = fc.oneof(
  text,
  fc.array(line, { maxLength: 6 }).map((lines) => lines.map((each) => JSON.stringify(each)).join('\n')),
);

/** Whatever stands on the command line and in the files: an answer, or complaints of a line each, and a status that says which. */
export const commandLine = target({
  name: 'command-line',
  cases: fc.record({ args: fc.array(argument, { maxLength: 7 }), text: content, markdown: content, config: content }),
  async check({ args, text: plain, markdown, config }) {
    const folder = mkdtempSync(join(tmpdir(), 'press-text-'));
    try {
      mkdirSync(join(folder, '.press-text'));
      writeFileSync(join(folder, 'a.txt'), plain);
      writeFileSync(join(folder, 'b.md'), markdown);
      writeFileSync(join(folder, '.press-text/config.json'), config);
      const { code, stdout, stderr } = await inTime(run(folder, args, plain));
      assert.ok(code === 0 || code === 1 || code === 2, `status ${code}\n${stderr}`);
      assert.doesNotMatch(stderr, /^ +at .*:\d+:\d+\)?$/m, 'a stack trace');
      assert.equal(code === 2, stderr !== '', stderr);
      if (code !== 2 && args.includes('json'))
        JSON.parse(stdout.startsWith('{') || stdout.startsWith('[') ? stdout : '0');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
});
