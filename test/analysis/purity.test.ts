import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PURE = ['server/analysis', 'server/features', 'server/rules', 'server/text'];

/** What varies with the machine, the hour or the runtime, or reaches out of the analysis. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'Node’s own modules': /\bfrom 'node:|\brequire\(|\bimport\(/,
  'the editor and its protocol': /\bfrom 'vscode/,
  'packages of any kind': /\bfrom '[^.']/,
  'what lies outside the pure folders': /\bfrom '(?:\.\.\/)+(?:lsp|cli|client)\b/,
  'the clock': /\bDate\b|\bperformance\./,
  randomness: /\bMath\.random\b|\bcrypto\b/,
  'what varies with the locale': /\bIntl\b|\.toLocale|\.localeCompare\(/,
  'a browser': /\b(?:window|document|navigator|localStorage)\./,
  'the process': /\bprocess\.|\bconsole\.|\bglobalThis\b/,
  'the network': /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/,
  timers: /\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/,
};

const files = PURE.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

/** The code without its comments, which may speak of anything. */
const codeOf = (file: string): string =>
  readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

describe('the pure folders', () => {
  it('hold code', () => {
    for (const folder of PURE)
      assert.ok(
        files.some((file) => file.startsWith(folder)),
        folder,
      );
  });

  for (const [name, pattern] of Object.entries(FORBIDDEN))
    it(`know nothing of ${name}`, () => {
      const found = files.flatMap((file) => {
        const line = codeOf(file)
          .split('\n')
          .find((each) => pattern.test(each));
        return line ? [`${file}: ${line.trim()}`] : [];
      });
      assert.deepEqual(found, []);
    });
});
