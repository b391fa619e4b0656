import type { Run } from '../../document/run.ts';

/** "[are] said to", "[were] told that" */
export const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

/** The contents that begin behind the head of a cue. */
export const contentAfter = (cue: Run, content: readonly Run[]): Run[] =>
  content.filter(({ first }) => first > cue.first);
