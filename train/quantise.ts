import { CHAIN_VERSION } from '../server/analysis/model/chain.ts';
import { ByteWriter } from './bytes.ts';
import type { TrainedChain } from './crf.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Features that speak of no more labels have learned a few texts by heart as often as they have learned what is so. */
const FEW = 2;

/**
 * The model file of a trained chain: weights in eight bits, those that round to nothing or lie below `least` left out, and the
 * features of which only one or two are left, none of `leastOfFew` or more. The largest weights of all, one in ten thousand, are
 * cut off so that the small ones keep their detail.
 */
export function chainFile(chain: TrainedChain, least = 0, leastOfFew = 0): Uint8Array {
  const { labels, bits, keys, weights, transitions } = chain;
  const width = labels.length;
  const scale = largestOf(weights) / 127;
  const kept: number[] = [];
  const counts: number[] = [];
  const weightLabels: number[] = [];
  const values: number[] = [];
  keys.forEach((key, feature) => {
    const before = values.length;
    let most = 0;
    for (let label = 0; label < width; label++) {
      const weight = weights[feature * width + label];
      const value = Math.max(-127, Math.min(127, Math.round(weight / scale)));
      if (value === 0 || Math.abs(weight) < least) continue;
      weightLabels.push(label);
      values.push(value);
      most = Math.max(most, Math.abs(value) * scale);
    }
    if (values.length - before <= FEW && most < leastOfFew) {
      weightLabels.length = before;
      values.length = before;
    }
    if (values.length === before) return;
    kept.push(key);
    counts.push(values.length - before);
  });
  const writer = new ByteWriter();
  writer.header('PTC', CHAIN_VERSION);
  writer.text(labels.join('\n'));
  for (const transition of transitions) writer.float32(transition);
  writer.byte(bits);
  writeVocabulary(writer, chain.vocabulary);
  writer.float32(scale);
  writer.ascending(Uint32Array.from(kept));
  writer.slice(Uint8Array.from(counts));
  writer.slice(Uint8Array.from(weightLabels));
  writer.slice(new Uint8Array(Int8Array.from(values).buffer));
  return writer.file();
}

/** The distinct sets of labels, that of unknown words first, and for each common word the number of its set. */
function writeVocabulary(writer: ByteWriter, { open, sets }: Vocabulary): void {
  const distinct = new Map([[open.join(), open]]);
  for (const set of sets.values()) if (distinct.size < 255) distinct.set(set.join(), set);
  const names = [...distinct.keys()];
  writer.byte(distinct.size);
  for (const set of distinct.values()) {
    writer.byte(set.length);
    writer.slice(set);
  }
  const keys = Uint32Array.from(sets.keys()).sort();
  writer.ascending(keys);
  writer.slice(Uint8Array.from(keys, (key) => Math.max(0, names.indexOf(sets.get(key)!.join()))));
}

function largestOf(weights: Float32Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return sizes[Math.floor(sizes.length * 0.9999)] ?? 1;
}
