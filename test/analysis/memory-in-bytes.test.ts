import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Measured } from './memory/measured.ts';

/** For a character of text, the article and what is kept for the next edit together. */
const MOST_KEPT: Readonly<Record<string, number>> = {
  'an article': 115,
  // 1,937 attributions in 102,000 characters.
  'one line': 60,
  'words of their own': 155,
  'an article edited in each paragraph': 130,
};
const LEEWAY = 16_000_000;

describe('analyze, in bytes', () => {
  it('gives back what it has taken, and keeps no more for a text than is known', async () => {
    const args = ['--expose-gc', 'scripts/run.mjs', 'test/analysis/memory/measured.ts'];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const measured: Measured[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const { name, kept } of measured.filter(({ round }) => round === 2))
      assert.ok(kept < MOST_KEPT[name]!, `${name}: ${kept}`);
    for (const { name, used } of measured.filter(({ round }) => round === 2)) {
      const before = measured.find((other) => other.round === 1 && other.name === name)!.used;
      assert.ok(used < before + LEEWAY, `${name}: ${before} grew to ${used}`);
    }
  }).timeout(120_000);
});
