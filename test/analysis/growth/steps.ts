/**
 * How many steps an analysis takes: how often V8 has run each block of our code, summed over all blocks. The same on every
 * machine, however busy it is. What has run before the counting starts is not counted by block, so it wants a process of its
 * own (`counted.ts`). Regular expressions and what else is built into the language count as one step: those are for
 * `growth.test.ts`, which takes the time.
 */
import { Session } from 'node:inspector/promises';

/** Starts to count; what it gives tells the steps since it was last asked. */
export async function countedSteps(): Promise<() => Promise<number>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    let steps = 0;
    for (const { functions } of result)
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    return steps;
  };
}
