import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fuzzed } from './fuzzed.ts';
import { target } from './target.ts';
import { targets } from './targets.ts';

/** What has once failed: `TARGET-SEED.json`, written by `npm run fuzz`. */
const found = readdirSync('test/fuzz/found').filter((name) => name.endsWith('.json'));

describe('fuzzing', () => {
  after(() => Promise.all(targets.map((each) => each.end?.())));

  for (const each of targets) {
    it(`finds nothing in a few cases of ${each.name}`, async () => {
      const { failure } = await fuzzed(each, { seed: 1851, milliseconds: 10_000, runs: 6 });
      assert.equal(failure, undefined, failure && `${JSON.stringify(failure.case)}\n${failure.error}`);
    });
  }

  for (const name of found) {
    it(`finds nothing any more in ${name}`, async () => {
      const of = targets.find((each) => name.startsWith(`${each.name}-`));
      assert.ok(of, 'no such target');
      await of.check(JSON.parse(readFileSync(`test/fuzz/found/${name}`, 'utf8')));
    });
  }

  it('gives the smallest case that fails, and the seed that leads to it', async () => {
    const brittle = target({
      name: 'brittle',
      cases: fc.array(fc.nat(9)),
      check(digits) {
        assert.ok(!digits.includes(7), 'a seven');
      },
    });
    const { failure } = await fuzzed(brittle, { seed: 1851, milliseconds: 10_000 });
    assert.deepEqual([failure?.seed, failure?.case], [1851, [7]]);
    assert.match(failure?.error ?? '', /a seven/);
  });
});
