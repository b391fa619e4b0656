import nameWeights from '../models/names.bin';
import posWeights from '../models/pos.bin';
import { Chain } from './model/chain.ts';
import { Tagger } from './model/tagger.ts';
import { evidenceOf } from './tags/evidence.ts';
import { type NameRun, runsOf } from './tags/labels.ts';
import { nameContext, nameFeatures, nameSentence } from './tags/names.ts';
import { posFeatures, posSentence } from './tags/pos.ts';
import { wordsOf } from './tags/words.ts';

const pos = new Chain(posWeights);
const names = new Chain(nameWeights);

interface Spanned {
  readonly first: number;
  readonly last: number;
}

/**
 * The Penn part-of-speech tag of each token ("NNP", "VBD", "``"): those of the Universal Dependencies treebanks, column
 * XPOS. `sentences` index the tokens, `last` exclusive, and cover all of them.
 */
export function tagsOf(tokens: readonly { readonly text: string }[], sentences: readonly Spanned[]): string[] {
  const words = wordsOf(tokens);
  const tagger = new Tagger(pos, posFeatures);
  const tags: string[] = [];
  for (const { first, last } of sentences) {
    for (const label of tagger.labelsOf(posSentence(words, first, last))) tags.push(pos.labels[label]);
  }
  return tags;
}

/**
 * The named entities of a text in order, as runs of tokens. The text is read twice: what a word was found to be elsewhere
 * helps the second time.
 */
export function nameRunsOf(
  tokens: readonly { readonly text: string }[],
  sentences: readonly Spanned[],
  tags: readonly string[],
): NameRun[] {
  const words = wordsOf(tokens);
  const context = nameContext(words, sentences, tags);
  const tagger = new Tagger(names, nameFeatures);
  const labels = new Uint8Array(words.length);
  for (const sentence of sentences) {
    labels.set(tagger.labelsOf(nameSentence(words, sentence, context, null)), sentence.first);
  }
  const evidence = evidenceOf(words, labels, runsOf(labels, 0));
  return sentences.flatMap((sentence) =>
    runsOf(tagger.labelsOf(nameSentence(words, sentence, context, evidence)), sentence.first),
  );
}
