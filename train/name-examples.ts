import { BOUNDARY, type Word } from '../server/analysis/document/words.ts';
import { allFeatures } from '../server/analysis/model/features.ts';
import { mixed } from '../server/analysis/model/hash.ts';
import { elsewhereByToken } from '../server/analysis/names/model/context-aggregation.ts';
import type { NameContext } from '../server/analysis/names/model/name-context.ts';
import { nameFeatures, nameSentence } from '../server/analysis/names/model/name-features.ts';
import type { Example } from './examples.ts';
import { nameableText } from './nameable.ts';
import type { PartlyNamedText } from './treebank-names.ts';

/** The domain of the treebank, whose own are only its habits of writing: what stands around its names is to be learned. */
export const TREEBANK = 3;
const HABITS = 5;

/** The sentences of the text numbered `number`; `domain` is 0 for a style that is to be learned. */
export function nameExamples({ tokens, sentences, right }: PartlyNamedText, domain: number, number: number): Example[] {
  const { words, appearances, context, nearest } = nameableText(tokens, sentences);
  const elsewhere = elsewhereByToken(appearances, nearest, words.length);
  return sentences.map((sentence) => {
    const { first, last } = sentence;
    const sequence = nameSentence(words, sentence, context, elsewhere);
    return {
      document: number,
      identities: words.slice(first, last).map(nameFeatures.identity),
      right: right.slice(first, last),
      isIndirect: domain === TREEBANK,
      featuresAt: (i, into) => {
        const count = allFeatures(nameFeatures, sequence, first + i, into);
        // What is peculiar to another domain is learned apart, and left behind.
        return domain === 0 ? count : count + peculiarities(words, context, first + i, domain, into.subarray(count));
      },
    };
  });
}

/** Writes features that no text has but those of a domain: what its annotators take for a name and for what kind; returns the count. */
function peculiarities(
  words: readonly Word[],
  { tags, runFirst, runLast }: NameContext,
  i: number,
  domain: number,
  into: Int32Array,
): number {
  const word = words[i];
  const before = words[i - 1] ?? BOUNDARY;
  const after = words[i + 1] ?? BOUNDARY;
  const values = [
    0,
    word.case,
    word.hash,
    word.shape,
    tags[i],
    word.coarseLeaning,
    word.leaning,
    word.suffixes[2],
    mixed(word.known, word.case),
    mixed(word.clusters[1], word.case),
    mixed(before.hash, word.case),
    mixed(after.hash, word.case),
    mixed(runLast[i] - i, i - runFirst[i]),
  ];
  const count = domain === TREEBANK ? HABITS : values.length;
  for (let n = 0; n < count; n++) into[n] = mixed(mixed(values[n], 9000 + n), domain);
  return count;
}
