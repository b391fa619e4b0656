import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const pure = ['analysis', 'features', 'ignoring', 'l10n', 'queries', 'rules', 'text'].map(
  (folder) => `server/${folder}`,
);
const allowed = [...pure, 'server/models', 'server/settings.ts'];
const impure =
  /\b(?:Date|Intl|process|globalThis|window|document|setTimeout|fetch|performance)\b\s*[.(]|Math\.random|\.toLocale|\.localeCompare/;

describe('what is pure imports nothing that is not', () => {
  for (const folder of pure.slice(1)) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    for (const file of files.map((name) => join(folder, name))) {
      it(file, () => {
        const code = readFileSync(file, 'utf8');
        for (const [, path = ''] of code.matchAll(/from '([^']+)'/g)) {
          const target = path.startsWith('.') ? normalize(join(dirname(file), path)) : path;
          assert.ok(
            allowed.some((each) => target === each || target.startsWith(`${each}/`)),
            `imports ${path}`,
          );
        }
        assert.doesNotMatch(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''), impure);
      });
    }
  }
});
