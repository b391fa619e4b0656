import posWeights from '../../models/pos.bin';
import type { Run } from '../document/run.ts';
import { Chain } from '../model/chain.ts';
import { Tagger } from '../model/tagger.ts';
import { posFeatures, posSentence } from './pos.ts';
import { wordsOf } from './words.ts';

const pos = new Tagger(new Chain(posWeights), posFeatures);

/**
 * The Penn part-of-speech tag of each token ("NNP", "VBD", "``"): those of the Universal Dependencies treebanks, column
 * XPOS. A linear chain (conditional random field: Lafferty, McCallum and Pereira 2001) reads each sentence by itself.
 *
 * @param sentences runs of tokens, in order, disjoint, that cover all of them, `last` exclusive
 */
export function tagsOf(tokens: readonly { readonly text: string }[], sentences: readonly Run[]): string[] {
  const words = wordsOf(tokens);
  const tags: string[] = [];
  for (const { first, last } of sentences) {
    for (const label of pos.labelsOf(posSentence(words, first, last))) tags.push(pos.chain.labels[label]);
  }
  return tags;
}
