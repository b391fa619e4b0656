import { MAX_FEATURES } from '../server/analysis/model/features.ts';
import type { Compiled, Example, TrainingOptions } from './examples.ts';
import { Random } from './random.ts';
import { Trainer } from './trainer.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** What training gives: `weights` holds a row of label weights for each of the ascending feature `keys`. */
export interface TrainedChain {
  readonly labels: readonly string[];
  readonly bits: number;
  readonly vocabulary: Vocabulary;
  readonly keys: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** What is right where the label of each token is known. */
export const sureLabels = (labels: readonly number[]): Uint8Array[] => labels.map((label) => Uint8Array.of(label));

/**
 * Trains linear-chain conditional random fields by stochastic gradient ascent on the log-likelihood, one sequence a step,
 * with AdaGrad's rates (Duchi, Hazan and Singer 2011) and feature dropout (Hinton and others 2012), and returns the mean of
 * their weights.
 */
export function trainedChain(examples: readonly Example[], options: TrainingOptions): TrainedChain {
  const { labels, bits, seeds, log } = options;
  const direct = examples.filter(({ isIndirect }) => !isIndirect);
  const vocabulary = vocabularyOf(direct, labels.length, bits, options.vocabularyCount ?? Infinity);
  const keys = frequentKeys(examples, bits, options.minCount);
  const compiled = compiledExamples(examples, keys, vocabulary, options);
  log(
    `  ${examples.length} sequences, ${keys.length} features, ${labels.length} labels, ${vocabulary.sets.size} words`,
  );
  const mean: Weights = {
    weights: new Float32Array(keys.length * labels.length),
    transitions: new Float32Array(labels.length ** 2),
  };
  for (const seed of seeds) addShare(mean, learnedWeights(compiled, keys.length, seed, options), seeds.length);
  return { labels, bits, vocabulary, keys, ...mean };
}

type Weights = Pick<TrainedChain, 'weights' | 'transitions'>;

/**
 * What is learned from one seed: the mean of the weights after each of the last epochs, which stands for averaging: those
 * after pruning, else the second half.
 */
function learnedWeights(
  compiled: readonly Compiled[],
  featureCount: number,
  seed: number,
  options: TrainingOptions,
): Weights {
  const { epochs, pruning, log } = options;
  const trainer = new Trainer(featureCount, options, seed + 1);
  const random = new Random(seed);
  const order = Uint32Array.from(compiled.keys());
  const mean: Weights = {
    weights: new Float32Array(trainer.weights.length),
    transitions: new Float32Array(trainer.transitions.length),
  };
  const all = epochs + (pruning?.epochs ?? 0);
  const firstAveraged = pruning ? epochs : Math.floor(epochs / 2);
  for (let epoch = 0; epoch < all; epoch++) {
    if (pruning && epoch === epochs) log(`  kept ${trainer.prune(pruning.least)} weights`);
    let loss = 0;
    for (const index of random.shuffle(order)) loss += trainer.step(compiled[index]);
    log(`  seed ${seed}, epoch ${epoch + 1}/${all}: loss ${(loss / compiled.length).toFixed(3)}`);
    if (epoch >= firstAveraged) addShare(mean, trainer, all - firstAveraged);
  }
  return mean;
}

/** Adds one of so many equal parts to a mean. */
function addShare(mean: Weights, { weights, transitions }: Weights, parts: number): void {
  for (let i = 0; i < weights.length; i++) mean.weights[i] += weights[i] / parts;
  for (let i = 0; i < transitions.length; i++) mean.transitions[i] += transitions[i] / parts;
}

/** The features that stand in enough sequences or, where these say theirs, in enough documents. */
function frequentKeys(examples: readonly Example[], bits: number, minCount: number): Uint32Array {
  const counts = new Uint8Array(2 ** bits);
  const lastDocument = new Int32Array(2 ** bits).fill(-(2 ** 31));
  const features = new Int32Array(MAX_FEATURES);
  for (const { right, featuresAt, document } of examples) {
    for (let i = 0; i < right.length; i++) {
      const count = featuresAt(i, features);
      for (let f = 0; f < count; f++) {
        const key = features[f] >>> (32 - bits);
        if (counts[key] === 255 || (document !== undefined && lastDocument[key] === document)) continue;
        if (document !== undefined) lastDocument[key] = document;
        counts[key]++;
      }
    }
  }
  const keys: number[] = [];
  for (let key = 0; key < counts.length; key++) if (counts[key] >= minCount) keys.push(key);
  return Uint32Array.from(keys);
}

function compiledExamples(
  examples: readonly Example[],
  keys: Uint32Array,
  { open, sets }: Vocabulary,
  { bits, labels: names }: TrainingOptions,
): Compiled[] {
  const all = Uint8Array.from(names.keys());
  const index = new Int32Array(2 ** bits).fill(-1);
  keys.forEach((key, i) => {
    index[key] = i;
  });
  const into = new Int32Array(MAX_FEATURES);
  return examples.map(({ featuresAt, identities, right }) => {
    const features: number[] = [];
    const starts = new Uint32Array(right.length + 1);
    const candidates = right.map((possible, i) => {
      const count = featuresAt(i, into);
      for (let f = 0; f < count; f++) {
        const feature = index[into[f] >>> (32 - bits)];
        if (feature >= 0) features.push(feature);
      }
      starts[i + 1] = features.length;
      const identity = identities?.[i] ?? null;
      const set = identity === null ? all : (sets.get(identity >>> (32 - bits)) ?? open);
      return possible.every((label) => set.includes(label)) ? set : Uint8Array.from(new Set([...set, ...possible]));
    });
    return { features: Uint32Array.from(features), starts, candidates, right };
  });
}
