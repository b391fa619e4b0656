import { wordsOf } from '../server/analysis/document/words.ts';
import { allFeatures } from '../server/analysis/model/features.ts';
import { posFeatures, posSentence } from '../server/analysis/syntax/pos.ts';
import { type TaggedSentence, udSentences } from './corpora.ts';
import { sureLabels, trainedChain } from './crf.ts';
import type { Example } from './examples.ts';
import { chainFile } from './quantise.ts';
import { Random } from './random.ts';

/** Trains the tagger of parts of speech on Universal Dependencies and returns its model file. */
export function posModel(log: (line: string) => void): Uint8Array {
  const sentences = [...udSentences('ewt-train'), ...udSentences('gum-train')].map(newsTyped);
  const labels = [...new Set(sentences.flatMap(({ tags }) => tags))].sort();
  const examples = augmented(sentences).map((sentence) => posExample(sentence, labels));
  const chain = trainedChain(examples, {
    labels,
    bits: 24,
    minCount: 2,
    vocabularyCount: 20,
    epochs: 8,
    rate: 0.1,
    dropout: 0.2,
    pruning: { least: 0.25, epochs: 4 },
    seeds: [1],
    log,
  });
  return chainFile(chain);
}

function posExample({ words, tags }: TaggedSentence, labels: readonly string[]): Example {
  const known = wordsOf(words.map((text) => ({ text })));
  const sentence = posSentence(known, 0, known.length);
  return {
    featuresAt: (i, into) => allFeatures(posFeatures, sentence, i, into),
    identities: known.map(posFeatures.identity),
    right: sureLabels(tags.map((tag) => labels.indexOf(tag))),
  };
}

/** Tags that only mend the web's typing are of no use for news: the halves of "with out" are plain words. */
function newsTyped({ words, tags }: TaggedSentence): TaggedSentence {
  return { words, tags: tags.map((tag) => (tag === '_' || tag === 'VERB' || tag === 'XX' ? 'NN' : tag)) };
}

/** The sentences, and some of them again as a paper might set them: in capitals, as a headline, with curly marks. */
function augmented(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const random = new Random(7);
  const more: TaggedSentence[] = [];
  for (const sentence of sentences) {
    const typed = random.unit() < 0.5 ? curled(sentence) : sentence;
    more.push(typed);
    const short = typed.words.length <= 16 ? headlineOf(typed) : typed;
    if (random.unit() < 0.15) more.push({ ...short, words: short.words.map((word) => word.toUpperCase()) });
    if (random.unit() < 0.15) more.push({ ...short, words: short.words.map(titled) });
    if (random.unit() < 0.05 && short !== typed) more.push(short);
  }
  return more;
}

/** "The council is expected to reject a plan." → "Council expected to reject plan": no articles, no "is", no full stop. */
function headlineOf({ words, tags }: TaggedSentence): TaggedSentence {
  const kept = words.map((word, i) => {
    if (/^(the|an?)$/i.test(word) || (word === '.' && i === words.length - 1)) return false;
    return !(/^(is|are|was|were)$/i.test(word) && /^VB[GN]$/.test(tags[i + 1] ?? ''));
  });
  if (!kept.includes(true)) return { words, tags };
  return { words: words.filter((_, i) => kept[i]), tags: tags.filter((_, i) => kept[i]) };
}

function titled(word: string): string {
  return word.length > 3 || /^(is|are|not|he|she|it)$/i.test(word) ? word[0].toUpperCase() + word.slice(1) : word;
}

function curled({ words, tags }: TaggedSentence): TaggedSentence {
  const curly = words.map((word, i) => {
    if (word === '"' || word === "'") return curlyMark(word, tags[i]);
    return word.replace(/'/g, '’');
  });
  return { words: curly, tags };
}

function curlyMark(mark: string, tag: string): string {
  if (tag === '``') return mark === '"' ? '“' : '‘';
  return mark === '"' && tag === "''" ? '”' : '’';
}
