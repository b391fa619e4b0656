// Runs suites one after the other and sums them up.

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @template Options
 * @typedef {(options: Options) => Promise<Counts>} Suite
 */

/**
 * Runs `suites`, a record of functions that return `{ passed, failed }`, prints each one's result and, last, the sum:
 * "N passed, N failed". Ends the process, with failure where a test failed, a suite threw, or no test ran at all.
 * @template Options
 * @param {Record<string, Suite<Options>>} suites
 * @param {Options} options
 */
export async function runToTotals(suites, options) {
  /** @type {(Counts & { name: string })[]} */
  const results = [];
  for (const [name, suite] of Object.entries(suites)) {
    console.log(`\n${name}`);
    results.push({ name, ...(await resultOf(suite, options)) });
  }
  console.log();
  for (const { name, passed, failed } of results) console.log(`${name.padEnd(12)} ${passed} passed, ${failed} failed`);
  /** @param {keyof Counts} key */
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
}

/**
 * @template Options
 * @param {Suite<Options>} suite
 * @param {Options} options
 */
async function resultOf(suite, options) {
  try {
    const result = await suite(options);
    if (result.passed + result.failed > 0) return result;
    console.log('  ✗ no test ran');
  } catch (error) {
    console.log(`  ✗ ${/** @type {Error} */ (error).message}`);
  }
  return { passed: 0, failed: 1 };
}
