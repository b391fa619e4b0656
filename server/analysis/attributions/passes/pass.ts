import type { Draft } from '../draft.ts';

/** One step over the attributions of a text. */
export interface Pass {
  readonly name: string;
  run(draft: Draft): void;
}
