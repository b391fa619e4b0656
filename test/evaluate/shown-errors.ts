/** Attributions that one side has and the other has not, or not of the same class. */
import { errorBeside } from './beside.ts';
import type { EvaluationError } from './errors.ts';
import { byHalf, type Held, nearestTo, type Ours, type Parts, type Wanted } from './held.ts';

/** What a reader is shown that is none: "speech: touches none", "speech: a thought in the gold". */
export const falseErrors = (held: Held): EvaluationError[] =>
  held.ours.flatMap((ours) => {
    const problem = problemOf(ours, held.wanted, 'in the gold');
    if (problem === undefined) return [];
    const wanted: Wanted | undefined = nearestTo(ours, held.wanted);
    return [{ ...errorBeside(held, `${ours.class}: ${problem}`, { wanted, ours }), offset: ours.content[0]?.[0] ?? 0 }];
  });

/** What the gold has and a reader is not shown as that: "speech, direct: touches none". */
export const missedErrors = (held: Held): EvaluationError[] =>
  held.wanted.flatMap((wanted) => {
    const problem = problemOf(wanted, held.ours, 'of ours');
    if (problem === undefined) return [];
    const ours: Ours | undefined = nearestTo(wanted, held.ours);
    const traits = wanted.class ? `${wanted.class}, ${wanted.type}` : wanted.type;
    return [errorBeside(held, `${traits}: ${problem}`, { wanted, ours })];
  });

/** Undefined where the other side has one of the same class whose content overlaps by half. */
function problemOf(one: Parts, others: readonly Parts[], side: string): string | undefined {
  const alike = others.filter((other) => byHalf(one, other));
  if (alike.some((other) => !one.class || !other.class || one.class === other.class)) return undefined;
  if (alike.length > 0) return `a ${alike[0]!.class} ${side}`;
  return nearestTo(one, others) ? 'overlaps by less than half' : 'touches none';
}
