import { Chain } from '../server/analysis/model/chain.ts';
import { allFeatures } from '../server/analysis/model/features.ts';
import { mixed } from '../server/analysis/model/hash.ts';
import { Tagger } from '../server/analysis/model/tagger.ts';
import { type Evidence, evidenceOf } from '../server/analysis/tags/evidence.ts';
import { mayFollowName, NAME_LABELS, runsOf } from '../server/analysis/tags/labels.ts';
import { type NameContext, nameContext, nameFeatures, nameSentence } from '../server/analysis/tags/names.ts';
import { type Word, wordsOf } from '../server/analysis/tags/words.ts';
import { tagsOf } from '../server/analysis/tags.ts';
import { type Example, type TrainingOptions, trainedChain } from './crf.ts';
import { type NamedText, namedTexts } from './name-corpora.ts';
import { chainFile } from './quantise.ts';

/** A text with what is known of its words before any name is found. `domain` is 0 for news, the style to be learned. */
interface Prepared {
  readonly text: NamedText;
  readonly domain: number;
  readonly number: number;
  readonly words: Word[];
  readonly context: NameContext;
}

/** How many parts the texts are cut into, so that none is read first by a chain that has learned from it. */
const FOLDS = 4;

/**
 * Learns the chain that finds names, from WorldWide's newswire and, marked as other domains (Daumé 2007), GUM's free genres
 * and Wikipedia. The chain reads a text twice; what it makes of each text at first sight comes from chains that were trained
 * on the other parts.
 */
export function namesModel(log: (line: string) => void): Uint8Array {
  const texts = (['worldwide', 'gum', 'wikigold'] as const)
    .flatMap((corpus, domain) => namedTexts(corpus, 'train').map((text) => ({ text, domain })))
    .map(({ text, domain }, number) => prepared(text, domain, number));
  const examples = texts.flatMap((text) => nameExamples(text, null));
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = texts.filter(({ number }) => number % FOLDS !== fold);
    const examplesOfOthers = others.flatMap((text) => nameExamples(text, null));
    const chain = new Chain(chainFile(trainedChain(examplesOfOthers, { ...OPTIONS, epochs: 5, log: () => {} })));
    for (const text of texts.filter(({ number }) => number % FOLDS === fold)) {
      examples.push(...nameExamples(text, evidenceFor(chain, text)));
    }
    log(`  part ${fold + 1} of ${FOLDS} read`);
  }
  return chainFile(trainedChain(examples, { ...OPTIONS, pruning: { least: 0.08, epochs: 3 }, log }));
}

const OPTIONS: Omit<TrainingOptions, 'log'> = {
  labels: NAME_LABELS,
  mayFollow: mayFollowName,
  bits: 24,
  minCount: 2,
  vocabularyCount: 100,
  epochs: 8,
  rate: 0.05,
  dropout: 0.5,
  seed: 1,
};

function prepared(text: NamedText, domain: number, number: number): Prepared {
  const words = wordsOf(text.tokens);
  return {
    text,
    domain,
    number,
    words,
    context: nameContext(words, text.sentences, tagsOf(text.tokens, text.sentences)),
  };
}

/** What a chain finds at first sight, and what follows from it for every word of the text. */
function evidenceFor(chain: Chain, { text, words, context }: Prepared): Evidence {
  const tagger = new Tagger(chain, nameFeatures);
  const labels = new Uint8Array(words.length);
  for (const sentence of text.sentences) {
    labels.set(tagger.labelsOf(nameSentence(words, sentence, context, null)), sentence.first);
  }
  return evidenceOf(words, labels, runsOf(labels, 0));
}

function nameExamples({ text, domain, number, words, context }: Prepared, evidence: Evidence | null): Example[] {
  return text.sentences.map((sentence) => {
    const sequence = nameSentence(words, sentence, context, evidence);
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
