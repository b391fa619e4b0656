import weights from '../models/pos.bin';
import { Chain } from './model/chain.ts';
import { Tagger } from './model/tagger.ts';
import { posFeatures, posSentence } from './tags/pos.ts';
import { wordsOf } from './tags/words.ts';

const pos = new Chain(weights);

/**
 * The Penn part-of-speech tag of each token ("NNP", "VBD", "``"): those of the Universal Dependencies treebanks, column
 * XPOS. `sentences` index the tokens, `last` exclusive, and cover all of them.
 */
export function tagsOf(
  tokens: readonly { readonly text: string }[],
  sentences: readonly { readonly first: number; readonly last: number }[],
): string[] {
  const words = wordsOf(tokens);
  const tagger = new Tagger(pos, posFeatures);
  const tags: string[] = [];
  for (const { first, last } of sentences) {
    for (const label of tagger.labelsOf(posSentence(words, first, last))) tags.push(pos.labels[label]);
  }
  return tags;
}
