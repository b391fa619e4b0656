import type { Candidate } from './candidates.ts';
import type { Role } from './labels.ts';
import type { Surroundings } from './surroundings.ts';

/** A candidate and how it stands among its rivals, the overlapping candidates of its role. */
export interface Ranked extends Candidate {
  /** How many rivals are likelier: 0 to 3. */
  readonly rank: number;
  /** Its share of the probability of all candidates that begin, and that end, where it does. */
  readonly beginShare: number;
  readonly endShare: number;
  /** The probability of all its rivals together. */
  readonly rivals: number;
}

/** The candidates of a text by role, in text order, with what stands around them. */
export interface Scene {
  readonly around: Surroundings;
  readonly cue: readonly Ranked[];
  readonly source: readonly Ranked[];
  readonly content: readonly Ranked[];
}

export function sceneOf(around: Surroundings, candidates: readonly Candidate[]): Scene {
  const ranked = (role: Role) =>
    rankedOf(
      candidates.filter((candidate) => candidate.role === role).sort((a, b) => a.first - b.first || a.last - b.last),
    );
  return { around, cue: ranked('cue'), source: ranked('source'), content: ranked('content') };
}

function rankedOf(candidates: readonly Candidate[]): Ranked[] {
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { first, last, probability } of candidates) {
    begins.set(first, (begins.get(first) ?? 0) + probability);
    ends.set(last, (ends.get(last) ?? 0) + probability);
  }
  let open: { candidate: Candidate; rank: number; rivals: number }[] = [];
  const all = candidates.map((candidate) => {
    open = open.filter((other) => other.candidate.last > candidate.first);
    const entry = { candidate, rank: 0, rivals: 0 };
    for (const other of open) {
      other.rivals += candidate.probability;
      entry.rivals += other.candidate.probability;
      if (other.candidate.probability >= candidate.probability) entry.rank++;
      else other.rank++;
    }
    open.push(entry);
    return entry;
  });
  return all.map(({ candidate, rank, rivals }) => ({
    ...candidate,
    rank: Math.min(3, rank),
    rivals,
    beginShare: candidate.probability / begins.get(candidate.first)!,
    endShare: candidate.probability / ends.get(candidate.last)!,
  }));
}
