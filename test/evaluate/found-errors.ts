/** What is wrong with the attributions that are found. */
import { errorBeside } from './beside.ts';
import { differenceOf } from './bounds.ts';
import type { EvaluationError } from './errors.ts';
import { foundIn, type Held } from './held.ts';

/** Sources, cues or contents with other bounds than the gold's. */
export const boundErrors =
  (role: 'source' | 'cue' | 'content') =>
  (held: Held): EvaluationError[] =>
    foundIn(held).flatMap(([wanted, ours]) => {
      const difference = differenceOf(wanted[role], ours[role]);
      return difference === undefined ? [] : [errorBeside(held, difference, { wanted, ours })];
    });

/** "direct as mixed". */
export const typeErrors = (held: Held): EvaluationError[] =>
  foundIn(held).flatMap(([wanted, ours]) =>
    wanted.type === ours.type ? [] : [errorBeside(held, `${wanted.type} as ${ours.type}`, { wanted, ours })],
  );
