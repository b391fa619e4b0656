import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Counted } from './growth/shapes.ts';

const SIZES = [4_000, 32_000] as const;
/** So many times the steps may a character of the longer text take: it has other company. Squares would make it up to eight. */
const MOST = 2;

describe('analyze, in steps', () => {
  it('takes no more of them for a character of a longer text, whatever its shape', async () => {
    const args = ['scripts/run.mjs', 'test/analysis/growth/counted.ts', ...SIZES.map(String)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 24 });
    const counted: Counted[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const grown = counted.flatMap(({ shape, counts: [small, large] }) => {
      const growth = large! / SIZES[1] / (small! / SIZES[0]);
      return growth > MOST ? [`${JSON.stringify(shape)}: ${growth.toFixed(2)}`] : [];
    });
    assert.deepEqual(grown, []);
    assert.ok(counted.length > 30);
  }).timeout(300_000);
});
