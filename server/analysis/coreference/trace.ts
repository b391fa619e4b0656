import type { Resolved } from './referent.ts';

/** Why somebody cannot be meant: named too far back, of the other gender, or not such a one as the words ask for. */
export type Bar = 'distance' | 'gender' | 'unfit';

/** A person at one place in the text, as weighed for a pronoun or nominal: the terms add up to the score. */
export interface Weighed {
  readonly entity: number;
  /** Less one for each sentence between. */
  readonly near: number;
  readonly spoke: number;
  readonly subject: number;
  readonly gender: number;
  readonly bar: Bar | null;
}

/** A pronoun or a nominal that was asked whom it stands for, and who was weighed, in the order of the text. */
export interface Search {
  readonly kind: 'pronoun' | 'nominal';
  readonly weighed: readonly Weighed[];
}

/** Whom a source stands for, and the organisation that "it" could take up there. */
export interface ResolvedSource extends Resolved {
  readonly lastBody: number | null;
}

/** How each source found whom it stands for. Whoever asks why hands one in to be filled; the analysis itself keeps none. */
export class SpeakerTrace {
  /** By the first token of the pronoun or nominal. */
  readonly searches = new Map<number, Search>();
  /** By the index of the attribution; none where that has no source. */
  readonly sources = new Map<number, ResolvedSource>();
}

export const scoreOf = ({ near, spoke, subject, gender }: Omit<Weighed, 'entity'>): number =>
  near + spoke + subject + gender;

/** Everybody once, at the place that counts for most: those who may be meant first, the likeliest of them foremost. */
export function rankingOf({ weighed }: Search): Weighed[] {
  const best = new Map<number, Weighed>();
  for (const one of weighed) {
    const known = best.get(one.entity);
    if (!known || !isBefore(known, one)) best.set(one.entity, one);
  }
  return [...best.values()].sort((a, b) => Number(isBefore(b, a)) - Number(isBefore(a, b)));
}

const isBefore = (a: Weighed, b: Weighed): boolean =>
  (a.bar === null) === (b.bar === null) ? scoreOf(a) > scoreOf(b) : a.bar === null;
