import judgeWeights from '../../models/name-judge.bin';
import nameWeights from '../../models/names.bin';
import posWeights from '../../models/pos.bin';
import { Chain } from '../model/chain.ts';
import { Tagger } from '../model/tagger.ts';
import { agreedNames } from '../names/model/decode-names.ts';
import type { NameRun } from '../names/model/labels.ts';
import { likelyNames } from '../names/model/likely-names.ts';
import type { Spanned } from '../names/model/name-context.ts';
import { nameFeatures } from '../names/model/name-features.ts';
import { NameJudge } from '../names/model/name-judge.ts';
import { posFeatures, posSentence } from './pos.ts';
import { wordsOf } from './words.ts';

const pos = new Tagger(new Chain(posWeights), posFeatures);
const names = new Tagger(new Chain(nameWeights), nameFeatures);
const judge = new NameJudge(judgeWeights);

/**
 * The Penn part-of-speech tag of each token ("NNP", "VBD", "``"): those of the Universal Dependencies treebanks, column
 * XPOS. `sentences` index the tokens, `last` exclusive, and cover all of them.
 */
export function tagsOf(tokens: readonly { readonly text: string }[], sentences: readonly Spanned[]): string[] {
  const words = wordsOf(tokens);
  const tags: string[] = [];
  for (const { first, last } of sentences) {
    for (const label of pos.labelsOf(posSentence(words, first, last))) tags.push(pos.chain.labels[label]);
  }
  return tags;
}

/** The named entities of a text in order, as runs of tokens: what is likely in its sentence and agrees with the whole text. */
export function nameRunsOf(
  tokens: readonly { readonly text: string }[],
  sentences: readonly Spanned[],
  tags: readonly string[],
): NameRun[] {
  const words = wordsOf(tokens);
  return agreedNames(likelyNames(names, words, sentences, tags), words, judge);
}
