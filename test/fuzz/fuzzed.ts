import fc from 'fast-check';
import type { Target } from './target.ts';

/** How a target has stood: how many cases, and the smallest that failed, where one has. */
export interface Outcome {
  readonly runs: number;
  readonly failure?: { readonly seed: number; readonly path: string; readonly case: unknown; readonly error: string };
}

/** Fuzzes a target for so many milliseconds, or for so many cases, until a case fails; that one is shrunk. */
export async function fuzzed(
  target: Target,
  { seed, milliseconds, runs = Infinity }: { seed: number; milliseconds: number; runs?: number },
): Promise<Outcome> {
  const property = fc.asyncProperty(target.cases, async (each) => target.check(each));
  const details = await fc.check(property, {
    seed,
    numRuns: Math.min(runs, 2 ** 31 - 1),
    interruptAfterTimeLimit: milliseconds,
    markInterruptAsFailure: false,
  });
  const { failed, counterexample, counterexamplePath, errorInstance, numRuns } = details;
  if (!failed || !counterexample) return { runs: numRuns };
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return {
    runs: numRuns,
    failure: { seed: details.seed, path: counterexamplePath ?? '', case: counterexample[0], error },
  };
}
