import posWeights from '../../models/pos.bin';
import type { Run } from '../document/run.ts';
import type { Word } from '../document/words.ts';
import { Chain } from '../model/chain.ts';
import { Tagger } from '../model/tagger.ts';
import { posFeatures, posSentence } from './pos.ts';

const pos = new Tagger(new Chain(posWeights), posFeatures);

/**
 * The Penn part-of-speech tag of each word ("NNP", "VBD", "``"): those of the Universal Dependencies treebanks, column
 * XPOS. `sentences` index the words and cover all of them.
 */
export function tagsOf(words: readonly Word[], sentences: readonly Run[]): string[] {
  const tags: string[] = [];
  for (const { first, last } of sentences) {
    for (const label of pos.labelsOf(posSentence(words, first, last))) tags.push(pos.chain.labels[label]);
  }
  return tags;
}
