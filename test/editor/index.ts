/**
 * The entry of the suites inside a VS Code's extension host: what `--extensionTestsPath` names on the desktop, and
 * the address's payload in a browser. It runs the suites bundled beside it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { report } from './report.ts';

/** Rejects where a test failed. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  class LogReporter extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner) {
      super(runner);
      runner.on('pass', (test) => report({ title: test.fullTitle() }));
      runner.on('fail', (test, error: Error) => report({ title: test.fullTitle(), error: error.stack ?? `${error}` }));
    }
  }
  const mocha = new Mocha({ ui: 'bdd', timeout: 40_000, reporter: LogReporter });
  const suites = readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'));
  for (const suite of suites.sort()) mocha.addFile(join(__dirname, suite));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
