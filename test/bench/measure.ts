/** One line of the table: what, how it came out, and, where that is a time, the milliseconds to hold against the yardstick. */
export type Row = readonly [what: string, measured: string, time?: number];

/** What is measured together; its name chooses it on the command line. */
export interface Section {
  readonly name: string;
  readonly rows: () => Row[] | Promise<Row[]>;
}

export function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export async function timeUntil(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The middle of the times that `run` takes, in milliseconds, after `before` runs that warm it up. */
export function medianTime(times: number, run: () => void, before = Math.ceil(times / 2)): number {
  for (let i = 0; i < before; i++) run();
  return percentile(
    Array.from({ length: times }, () => timeOf(run)),
    50,
  );
}

/** The least time that so many percent of the times do not exceed. */
export function percentile(times: readonly number[], percent: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)]!;
}

export const inMilliseconds = (what: string, time: number): Row => [
  what,
  `${time.toFixed(time < 100 ? 1 : 0)} ms`,
  time,
];

export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

export const thousands = (count: number): string => Math.round(count).toLocaleString('en');

/** The middle of the times and the p95, which of few times is the longest. */
export const medianAndTail = (what: string, times: readonly number[]): Row[] => [
  inMilliseconds(`${what}, p50`, percentile(times, 50)),
  inMilliseconds(`${what}, p95`, percentile(times, 95)),
];
