import { allFeatures } from '../server/analysis/model/features.ts';
import { mixed } from '../server/analysis/model/hash.ts';
import { mayFollowName, NAME_LABELS } from '../server/analysis/tags/labels.ts';
import { nameContext } from '../server/analysis/tags/name-context.ts';
import { nameFeatures, nameSentence } from '../server/analysis/tags/names.ts';
import { wordsOf } from '../server/analysis/tags/words.ts';
import { tagsOf } from '../server/analysis/tags.ts';
import { type Example, trainedChain } from './crf.ts';
import { type NamedText, namedTexts } from './name-corpora.ts';
import { chainFile } from './quantise.ts';

/** A weight smaller than this in the mean of the chains is dropped. */
const LEAST = 0.03;

/**
 * Learns the chain that finds names, from WorldWide's newswire and, marked as other domains (Daumé 2007), GUM's free genres
 * and Wikipedia.
 */
export function namesModel(log: (line: string) => void): Uint8Array {
  const examples = (['worldwide', 'gum', 'wikigold'] as const)
    .flatMap((corpus, domain) => namedTexts(corpus, 'train').map((text) => ({ text, domain })))
    .flatMap(({ text, domain }, number) => nameExamples(text, domain, number));
  const chain = trainedChain(examples, {
    labels: NAME_LABELS,
    mayFollow: mayFollowName,
    bits: 24,
    minCount: 2,
    vocabularyCount: 100,
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
