/** Speakers of the attributions found, held against the gold. */
import { errorBeside } from './beside.ts';
import type { EvaluationError } from './errors.ts';
import { foundIn, type Held, isOneOf, type Ours, type Wanted } from './held.ts';

/** What became of the speaker; undefined where neither side names one, or the corpus does not say. */
export type SpeakerVerdict = 'right' | 'wrong' | 'none' | 'told where the gold names nobody';

export function speakerVerdict({ names }: Wanted, { name }: Ours): SpeakerVerdict | undefined {
  if (names) return name === null ? 'none' : isOneOf(name, names) ? 'right' : 'wrong';
  return names === null && name !== null ? 'told where the gold names nobody' : undefined;
}

/** Those that are wrong, that are none, and that are told where the gold names nobody. */
export function speakerErrors(held: Held): EvaluationError[] {
  return foundIn(held).flatMap(([wanted, ours]) => {
    const verdict = speakerVerdict(wanted, ours);
    if (verdict === undefined || verdict === 'right') return [];
    const gold = `gold speaker  ${wanted.names?.join(' | ') ?? '–'}`;
    const told = `ours speaker  ${ours.name ?? '–'}, ${ours.confidence.toFixed(2)}: ${ours.evidence}`;
    return [errorBeside(held, verdict, { wanted, ours }, [gold, told])];
  });
}
