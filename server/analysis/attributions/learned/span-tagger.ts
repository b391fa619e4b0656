import type { Run } from '../../document/run.ts';
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

/** The runs of tokens that the chain takes for parts of attributions, in all paragraphs. */
export function flatCandidates(tagger: FlatTagger, around: Surroundings): Candidate[] {
  const candidates: Candidate[] = [];
  const { words, paragraphLast } = around;
  for (let first = 0; first < words.length; first = paragraphLast[first]) {
    for (const candidate of paragraphCandidates(tagger, around, { first, last: paragraphLast[first] }, first))
      candidates.push(candidate);
  }
  return candidates;
}

/** Those of one paragraph, all of whose tokens are given; `offset` is added to those that count from its first. */
export function paragraphCandidates(
  tagger: FlatTagger,
  around: Surroundings,
  { first, last }: Run,
  offset = 0,
): Candidate[] {
  if (last <= first) return [];
  const { steps, labels } = tagger.chain;
  const lattice = tagger.latticeOf({ words: around.words, first, last, around });
  return candidatesOf(posteriorsOf(lattice, steps, labels.length), offset, MIN_PROBABILITY);
}
