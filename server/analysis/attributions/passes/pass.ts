import type { Step } from '../draft.ts';

/** One step over the attributions of a text. */
export interface Pass extends Step {
  /**
   * The form that it mends, right before and after it, with source, cue and content of each attribution in brackets:
   * `[1S Dana Reyes] [1C said] [1Q that it rained]`. Without the pass the whole engine would not give the latter: a test sees to it.
   */
  readonly example: { readonly before: string; readonly after: string };
}
