import type { Chain } from '../../model/chain.ts';
import { posteriorsOf } from '../../model/posteriors.ts';
import { Tagger } from '../../model/tagger.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import type { Surroundings } from './context.ts';
import { flatFeatures, type ParagraphSequence } from './flat-features.ts';
import type { TaggedWord } from './words.ts';

export type FlatTagger = Tagger<TaggedWord, ParagraphSequence>;

/** Gives the tokens their part in attributions. */
export const flatTagger = (chain: Chain): FlatTagger => new Tagger(chain, flatFeatures);

/** Spans less likely than this are not looked at. */
const MIN_PROBABILITY = 0.02;

/** The runs of tokens that the flat chain takes for parts of attributions, in all paragraphs. */
export function flatCandidates(tagger: FlatTagger, around: Surroundings): Candidate[] {
  const { steps, labels } = tagger.chain;
  const candidates: Candidate[] = [];
  const { words, paragraphLast } = around;
  for (let first = 0; first < words.length; first = paragraphLast[first]) {
    const lattice = tagger.latticeOf({ words, first, last: paragraphLast[first], around });
    for (const candidate of candidatesOf(posteriorsOf(lattice, steps, labels.length), first, MIN_PROBABILITY))
      candidates.push(candidate);
  }
  return candidates;
}
