import type fc from 'fast-check';

/** A way into the product that is fuzzed. Cases are plain JSON, so that one that fails can be kept as a file. */
export interface Target<C = unknown> {
  readonly name: string;
  readonly cases: fc.Arbitrary<C>;
  /** Throws, or rejects, where something is wrong with how the product takes the case. */
  check(each: C): void | Promise<void>;
  /** Ends what checks have started. */
  end?(): Promise<void>;
}

/** Keeps the type of a target's cases to itself, so that targets of all kinds can stand in a list. */
export function target<C>(one: Target<C>): Target {
  return { ...one, check: (each) => one.check(each as C) };
}

/** So long may a case take before it counts as one that never ends; no case is larger than a short article. */
const PATIENCE_MILLISECONDS = 30_000;

/** The same promise, which rejects when nothing comes of it. */
export async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MILLISECONDS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
