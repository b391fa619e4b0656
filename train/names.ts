import { Chain } from '../server/analysis/model/chain.ts';
import { allFeatures } from '../server/analysis/model/features.ts';
import { mixed } from '../server/analysis/model/hash.ts';
import { Tagger } from '../server/analysis/model/tagger.ts';
import { mayFollowName, NAME_LABELS } from '../server/analysis/tags/labels.ts';
import { likelyNames } from '../server/analysis/tags/likely-names.ts';
import { type NameContext, nameContext } from '../server/analysis/tags/name-context.ts';
import { nameFeatures, nameSentence } from '../server/analysis/tags/names.ts';
import { BOUNDARY, type Word, wordsOf } from '../server/analysis/tags/words.ts';
import { tagsOf } from '../server/analysis/tags.ts';
import { type Example, sureLabels, trainedChain } from './crf.ts';
import { type NamedText, namedTexts } from './name-corpora.ts';
import { nameJudgeFile } from './name-judge.ts';
import { chainFile } from './quantise.ts';
import { type PartlyNamedText, treebankTexts } from './treebank-names.ts';

/** A weight smaller than this in the mean of the chains is dropped. */
const LEAST = 0.03;

const FOLDS = 4;

/** The domain of the treebank, whose own are only its habits of writing: what stands around its names is to be learned. */
const TREEBANK = 3;
const HABITS = 5;

interface Learned {
  readonly text: NamedText;
  readonly examples: readonly Example[];
}

/**
 * Learns the chain that finds names: from WorldWide's newswire; marked as other domains (Daumé 2007), from GUM's free genres and
 * Wikipedia; and from English EWT, where only the proper nouns are known.
 */
export const namesModel = (log: (line: string) => void): Uint8Array => chainOf(learnedTexts(), treebankExamples(), log);

/**
 * Learns to judge likely names, from what a chain finds likely in texts that it was not trained on, as the judge will meet it later:
 * each quarter of the texts is read by a chain trained on the others (Wolpert 1992, stacking).
 */
export function nameJudgeModel(log: (line: string) => void): Uint8Array {
  const texts = learnedTexts();
  const treebank = treebankExamples();
  const taggers = Array.from({ length: FOLDS }, (_, fold) => {
    log(`  fold ${fold + 1} of ${FOLDS}`);
    const others = texts.filter((_, i) => i % FOLDS !== fold);
    return new Tagger(new Chain(chainOf(others, treebank, log)), nameFeatures);
  });
  const rehearsed = texts.map(({ text }, i) => {
    const { tokens, sentences } = text;
    return { text, likely: likelyNames(taggers[i % FOLDS], wordsOf(tokens), sentences, tagsOf(tokens, sentences)) };
  });
  return nameJudgeFile(rehearsed, log);
}

const learnedTexts = (): Learned[] =>
  (['worldwide', 'gum', 'wikigold'] as const)
    .flatMap((corpus, domain) => namedTexts(corpus, 'train').map((text) => ({ text, domain })))
    .map(({ text, domain }, number) => {
      return { text, examples: nameExamples({ ...text, right: sureLabels(text.labels) }, domain, number) };
    });

/** Negative numbers are those of other documents than the named texts have. */
const treebankExamples = (): Example[] => treebankTexts().flatMap((text, i) => nameExamples(text, TREEBANK, -1 - i));

function chainOf(texts: readonly Learned[], treebank: readonly Example[], log: (line: string) => void): Uint8Array {
  const examples = [...texts.flatMap((text) => text.examples), ...treebank];
  const chain = trainedChain(examples, {
    labels: NAME_LABELS,
    mayFollow: mayFollowName,
    bits: 24,
    minCount: 2,
    vocabularyCount: 8,
    epochs: 4,
    rate: 0.05,
    dropout: 0.6,
    pruning: { least: 0.08, epochs: 2 },
    seeds: [1, 2, 3, 4, 5],
    log,
  });
  return chainFile(chain, LEAST);
}

/** The sentences of the text numbered `number`; `domain` is 0 for a style that is to be learned. */
function nameExamples({ tokens, sentences, right }: PartlyNamedText, domain: number, number: number): Example[] {
  const words = wordsOf(tokens);
  const context = nameContext(words, sentences, tagsOf(tokens, sentences));
  return sentences.map((sentence) => {
    const { first, last } = sentence;
    const sequence = nameSentence(words, sentence, context);
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
