import { Chain } from '../server/analysis/model/chain.ts';
import { Tagger } from '../server/analysis/model/tagger.ts';
import { mayFollowName, NAME_LABELS } from '../server/analysis/names/model/labels.ts';
import { likelyNames } from '../server/analysis/names/model/likely-names.ts';
import { nameFeatures } from '../server/analysis/names/model/name-features.ts';
import { sureLabels, trainedChain } from './crf.ts';
import type { Example } from './examples.ts';
import { type NamedText, namedText, namedTexts } from './name-corpora.ts';
import { nameExamples, TREEBANK } from './name-examples.ts';
import { nameJudgeFile } from './name-judge.ts';
import { nameableText } from './nameable.ts';
import { chainFile } from './quantise.ts';
import { treebankTexts } from './treebank-names.ts';
import { writtenNames } from './written-names.ts';

/** A weight smaller than this in the mean of the chains is dropped. */
const LEAST = 0.03;

const FOLDS = 4;

/** Our own articles are in a style that is to be learned, as WorldWide is. */
const WRITTEN = 0;

interface Learned {
  readonly text: NamedText;
  readonly examples: readonly Example[];
}

/**
 * Learns the chain that finds names: from WorldWide's newswire and our own articles; marked as other domains (Daumé 2007), from GUM's free genres and
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
    const nameable = nameableText(text.tokens, text.sentences);
    return { text, likely: likelyNames(taggers[i % FOLDS], nameable, nameable.nearest) };
  });
  return nameJudgeFile(rehearsed, log);
}

const learnedTexts = (): Learned[] =>
  [
    ...(['worldwide', 'gum', 'wikigold'] as const).flatMap((corpus, domain) =>
      namedTexts(corpus, 'train').map((text) => ({ text, domain })),
    ),
    ...writtenNames().map((one) => ({ text: namedText(one), domain: WRITTEN })),
  ].map(({ text, domain }, number) => {
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
