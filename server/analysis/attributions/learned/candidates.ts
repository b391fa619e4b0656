import { type Posteriors, probabilityOf } from '../../model/posteriors.ts';
import { type Role, type Side, SPAN_KINDS, type SpanKind } from './labels.ts';

/** A run of tokens that may be a part of an attribution, with the tagger's probability that it is just that run. */
export interface Candidate {
  readonly role: Role;
  /** The likelier side, where both are possible. */
  readonly side: Side;
  readonly first: number;
  readonly last: number;
  readonly probability: number;
}

/**
 * All runs that are a span of one kind with a probability of at least `least`. At most 1/least of them are open at any
 * token, so the time is linear. `offset` is added to their token indexes.
 */
export function candidatesOf(posteriors: Posteriors, offset: number, least: number): Candidate[] {
  const found = new Map<string, Candidate>();
  for (let i = 0; i < posteriors.length; i++) {
    for (const kind of SPAN_KINDS) {
      if (probabilityOf(posteriors, i, kind.begin) < least) continue;
      addSpansFrom(posteriors, kind, i, least, (last, probability) => {
        const key = `${kind.role} ${i} ${last}`;
        const other = found.get(key);
        const side = other && other.probability > probability ? other.side : kind.side;
        const sum = probability + (other?.probability ?? 0);
        found.set(key, { role: kind.role, side, first: i + offset, last: last + offset, probability: sum });
      });
    }
  }
  return [...found.values()];
}

function addSpansFrom(
  posteriors: Posteriors,
  kind: SpanKind,
  first: number,
  least: number,
  add: (last: number, probability: number) => void,
): void {
  const { width, length, forward, backward, emissions, steps } = posteriors;
  let open = forward[first * width + kind.begin];
  let label = kind.begin;
  for (let next = first + 1; next <= length; next++) {
    let leave = next === length ? 1 : 0;
    if (next < length) {
      for (let b = 0; b < width; b++) {
        if (b !== kind.inside)
          leave += steps[label * width + b] * emissions[next * width + b] * backward[next * width + b];
      }
    }
    if (open * leave >= least) add(next, open * leave);
    if (next === length) return;
    open *= steps[label * width + kind.inside] * emissions[next * width + kind.inside];
    label = kind.inside;
    if (open * backward[next * width + label] < least) return;
  }
}
