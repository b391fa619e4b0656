// Runs suites one after the other and sums them up.

/**
 * Runs `suites`, a record of functions that return `{ passed, failed }`, prints each one's result and, last, the sum:
 * "N passed, N failed". Ends the process, with failure where a test failed, a suite threw, or no test ran at all.
 */
export async function runToTotals(suites, options) {
  const results = [];
  for (const [name, suite] of Object.entries(suites)) {
    console.log(`\n${name}`);
    results.push({ name, ...(await resultOf(suite, options)) });
  }
  console.log();
  for (const { name, passed, failed } of results) console.log(`${name.padEnd(12)} ${passed} passed, ${failed} failed`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exit(sum('failed') === 0 && sum('passed') > 0 ? 0 : 1);
}

async function resultOf(suite, options) {
  try {
    const result = await suite(options);
    if (result.passed + result.failed > 0) return result;
    console.log('  ✗ no test ran');
  } catch (error) {
    console.log(`  ✗ ${error.message}`);
  }
  return { passed: 0, failed: 1 };
}
