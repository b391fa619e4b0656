import { Chain } from '../server/analysis/model/chain.ts';
import { allFeatures } from '../server/analysis/model/features.ts';
import { mixed } from '../server/analysis/model/hash.ts';
import { Tagger } from '../server/analysis/model/tagger.ts';
import { mayFollowName, NAME_LABELS } from '../server/analysis/tags/labels.ts';
import { likelyNames } from '../server/analysis/tags/likely-names.ts';
import { nameContext } from '../server/analysis/tags/name-context.ts';
import { nameFeatures, nameSentence } from '../server/analysis/tags/names.ts';
import { wordsOf } from '../server/analysis/tags/words.ts';
import { tagsOf } from '../server/analysis/tags.ts';
import { type Example, trainedChain } from './crf.ts';
import { type NamedText, namedTexts } from './name-corpora.ts';
import { nameJudgeFile } from './name-judge.ts';
import { chainFile } from './quantise.ts';

/** A weight smaller than this in the mean of the chains is dropped. */
const LEAST = 0.03;

const FOLDS = 4;

interface Learned {
  readonly text: NamedText;
  readonly examples: readonly Example[];
}

/**
 * Learns the chain that finds names, from WorldWide's newswire and, marked as other domains (Daumé 2007), GUM's free genres
 * and Wikipedia.
 */
export const namesModel = (log: (line: string) => void): Uint8Array => chainOf(learnedTexts(), log);

/**
 * Learns to judge likely names, from what a chain finds likely in texts that it was not trained on, as the judge will meet it later:
 * each quarter of the texts is read by a chain trained on the others (Wolpert 1992, stacking).
 */
export function nameJudgeModel(log: (line: string) => void): Uint8Array {
  const texts = learnedTexts();
  const taggers = Array.from({ length: FOLDS }, (_, fold) => {
    log(`  fold ${fold + 1} of ${FOLDS}`);
    const others = texts.filter((_, i) => i % FOLDS !== fold);
    return new Tagger(new Chain(chainOf(others, log)), nameFeatures);
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
    .map(({ text, domain }, number) => ({ text, examples: nameExamples(text, domain, number) }));

function chainOf(texts: readonly Learned[], log: (line: string) => void): Uint8Array {
  const examples = texts.flatMap((text) => text.examples);
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
    seeds: [1, 2, 3],
    log,
  });
  return chainFile(chain, LEAST);
}

/** The sentences of the text numbered `number`; `domain` is 0 for news, the style to be learned. */
function nameExamples(text: NamedText, domain: number, number: number): Example[] {
  const words = wordsOf(text.tokens);
  const context = nameContext(words, text.sentences, tagsOf(text.tokens, text.sentences));
  return text.sentences.map((sentence) => {
    const sequence = nameSentence(words, sentence, context);
    return {
      document: number,
      identities: words.slice(sentence.first, sentence.last).map(nameFeatures.identity),
      labels: text.labels.slice(sentence.first, sentence.last),
      featuresAt: (i, into) => {
        let count = allFeatures(nameFeatures, sequence, sentence.first + i, into);
        // What is peculiar to another domain is learned apart, and left behind.
        if (domain === 0) return count;
        const word = words[sentence.first + i];
        const values = [0, word.case, word.hash, word.shape, context.tags[sentence.first + i]];
        values.forEach((value, template) => {
          into[count++] = mixed(mixed(value, 9000 + template), domain);
        });
        return count;
      },
    };
  });
}
