import type { Chain } from '../model/chain.ts';
import { posteriorsOf } from '../model/posteriors.ts';

import { type Candidate, candidatesOf } from './candidates.ts';
import { flatFeatures } from './flat-features.ts';
import { Scorer } from './scores.ts';
import type { Surroundings } from './surroundings.ts';

/** Spans less likely than this are not looked at. */
const LEAST = 0.02;

/** The runs of tokens that the flat chain takes for parts of attributions, in all paragraphs. */
export function flatCandidates(chain: Chain, around: Surroundings): Candidate[] {
  const scorer = new Scorer(chain, flatFeatures);
  const candidates: Candidate[] = [];
  const { words, paragraphLast } = around;
  for (let first = 0; first < words.length; first = paragraphLast[first]) {
    const scores = scorer.scoresOf({ words, first, last: paragraphLast[first], around });
    candidates.push(...candidatesOf(posteriorsOf(scores, chain.transitions, chain.labels.length), first, LEAST));
  }
  return candidates;
}
