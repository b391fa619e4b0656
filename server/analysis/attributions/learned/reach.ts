import { indexFrom, type Run } from '../../document/run.ts';
import { Occupancy } from '../occupancy.ts';
import type { Candidate } from './candidates.ts';
import { clausesOf } from './clauses.ts';
import type { Ranked, Scene } from './ranked-candidates.ts';

/** So many candidates are looked at on each side of a cue. */
const MAX_CANDIDATES_ASIDE = 14;

/**
 * The sources or contents that may belong to a cue: those nearest to it in its paragraph, and a content that opens the next
 * one: "Hugh Hill, a doctor, said:" and in the next line the quotation. Contents also as the form of the sentence has them.
 */
export function partsInReach(scene: Scene, role: 'source' | 'content', cue: Ranked): Ranked[] {
  const spans = scene[role];
  const { paragraphFirst, paragraphLast } = scene.around;
  const parts: Ranked[] = [];
  const from = indexFrom(spans, cue.first);
  for (
    let i = from - 1;
    i >= 0 && parts.length < MAX_CANDIDATES_ASIDE && spans[i].first >= paragraphFirst[cue.first];
    i--
  ) {
    if (spans[i].last <= cue.first) parts.push(spans[i]);
  }
  const before = parts.length;
  const end = paragraphLast[cue.first];
  for (let i = from; i < spans.length && parts.length < before + MAX_CANDIDATES_ASIDE; i++) {
    const { first } = spans[i];
    if (first < cue.last) continue;
    if (first >= end && (role === 'source' || first > end + 1)) break;
    parts.push(spans[i]);
  }
  if (role === 'source') return parts;
  const isNew = ({ first, last }: Ranked) => !parts.some((other) => other.first === first && other.last === last);
  return [...parts, ...clausesOf(scene, cue).filter(isNew)];
}

/** A candidate and how likely a judge finds it. */
export interface Judged<Of extends Run = Candidate> {
  readonly span: Of;
  readonly likelihood: number;
}

/** The likely ones that do not overlap, the likelier first choice; in text order. */
export function withoutOverlaps<Of extends Run>(judged: readonly Judged<Of>[], least: number): Judged<Of>[] {
  const likely = judged.filter(({ likelihood }) => likelihood >= least);
  const from = likely.reduce((first, { span }) => Math.min(first, span.first), Number.POSITIVE_INFINITY);
  const to = likely.reduce((last, { span }) => Math.max(last, span.last), 0);
  const taken = new Occupancy(Math.max(0, to - from));
  const isStillFree = ({ span }: Judged<Of>): boolean => {
    const run = { first: span.first - from, last: span.last - from };
    return taken.isFree(run) && taken.take(run);
  };
  return likely
    .sort((a, b) => b.likelihood - a.likelihood || a.span.first - b.span.first)
    .filter(isStillFree)
    .sort((a, b) => a.span.first - b.span.first);
}
