import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';

/** Tests that stand for no one file yet. */
const EXCEPTIONS = ['attributions/extents.test.ts', 'attributions/invariants.test.ts'];

describe('the tests of the analysis', () => {
  it('lie in its folders, named for the file that they test, but for those that speak of the whole', () => {
    const tests = readdirSync('test/analysis', { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.includes('/') && file.endsWith('.test.ts'));
    const astray = tests.filter((test) => !existsSync(join('server/analysis', test.replace('.test.ts', '.ts'))));
    assert.deepEqual(astray, EXCEPTIONS);
  });
});
