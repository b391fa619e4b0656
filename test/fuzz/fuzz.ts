// npm run fuzz -- [--minutes N] [--seed N] [TARGET…]: hostile texts, edits, settings, files and arguments, in equal shares of
// the time. A case that fails is shrunk and kept in test/fuzz/found, which makes it a test.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fuzzed } from './fuzzed.ts';
import { targets } from './targets.ts';

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '2' }, seed: { type: 'string' } },
  allowPositionals: true,
});
const seed = values.seed === undefined ? Date.now() | 0 : Number(values.seed);
const chosen = targets.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const milliseconds = (Number(values.minutes) * 60_000) / chosen.length;
if (!Number.isInteger(seed) || !(milliseconds > 0) || chosen.length === 0) {
  console.error(`usage: npm run fuzz -- [--minutes N] [--seed N] [${targets.map(({ name }) => name).join(' | ')}]`);
  process.exit(2);
}

console.log(`seed ${seed}`);
let failed = 0;
for (const target of chosen) {
  const { runs, failure } = await fuzzed(target, { seed, milliseconds });
  if (!failure) {
    console.log(`  ✓ ${target.name}: ${runs} cases`);
    // One that has failed may have left what cannot be ended.
    await target.end?.();
    continue;
  }
  failed++;
  const file = join('test/fuzz/found', `${target.name}-${seed}.json`);
  writeFileSync(file, `${JSON.stringify(failure.case, null, 2)}\n`);
  console.log(`  ✗ ${target.name}: case ${runs}, seed ${seed}, path ${failure.path}; kept in ${file}:`);
  console.log(`${JSON.stringify(failure.case)}\n${failure.error}`);
}
console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
