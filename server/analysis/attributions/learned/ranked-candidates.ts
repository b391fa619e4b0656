import type { Candidate } from './candidates.ts';
import type { Surroundings } from './context.ts';
import type { Role } from './labels.ts';
import { LikelySpans } from './likely-spans.ts';

/** A candidate and how it stands among its rivals, the overlapping candidates of its role. */
export interface Ranked extends Candidate {
  /** The tagger's probability in steps of half a unit of log-odds, 2 for the least. */
  readonly level: number;
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
  readonly likelyCues: LikelySpans;
  readonly likelySources: LikelySpans;
}

/** A scene with these candidates. */
export const sceneWith = (parts: Pick<Scene, 'around' | 'cue' | 'source' | 'content'>): Scene => ({
  ...parts,
  likelyCues: new LikelySpans(parts.cue),
  likelySources: new LikelySpans(parts.source),
});

/** The candidates of a text, each ranked among those of its role. */
export function sceneOf(around: Surroundings, candidates: readonly Candidate[]): Scene {
  const ranked = (role: Role) =>
    rankedOf(
      candidates.filter((candidate) => candidate.role === role).sort((a, b) => a.first - b.first || a.last - b.last),
      around.words.length,
    );
  return sceneWith({ around, cue: ranked('cue'), source: ranked('source'), content: ranked('content') });
}

function rankedOf(candidates: readonly Candidate[], length: number): Ranked[] {
  const begins = new Float64Array(length + 1);
  const ends = new Float64Array(length + 1);
  for (const { first, last, probability } of candidates) {
    begins[first] += probability;
    ends[last] += probability;
  }
  const ranks = new Uint8Array(candidates.length);
  const rivals = new Float64Array(candidates.length);
  const open: number[] = [];
  candidates.forEach(({ first, probability }, c) => {
    let still = 0;
    for (const other of open) {
      if (candidates[other].last <= first) continue;
      open[still++] = other;
      rivals[other] += probability;
      rivals[c] += candidates[other].probability;
      const lower = candidates[other].probability >= probability ? c : other;
      if (ranks[lower] < 3) ranks[lower]++;
    }
    open.length = still;
    open.push(c);
  });
  const ranked: Ranked[] = [];
  candidates.forEach(({ role, side, first, last, probability }, c) => {
    ranked.push({
      role,
      side,
      first,
      last,
      probability,
      level: levelFrom(probability),
      rank: ranks[c],
      rivals: rivals[c],
      beginShare: probability / begins[first],
      endShare: probability / ends[last],
    });
  });
  return ranked;
}

/** A probability as a level: 10 for one half, 2 for the least, 18 for the most. */
export function levelFrom(probability: number): number {
  const most = Math.min(0.999, probability);
  return 10 + Math.max(-8, Math.min(8, Math.round(1.5 * Math.log(most / (1 - most)))));
}
