import type { Run } from '../../document/run.ts';
import { type Posteriors, posteriorsOf, probabilityOf } from '../../model/posteriors.ts';
import type { Tagger } from '../../model/tagger.ts';
import type { Word } from '../../syntax/words.ts';
import { NAME_KINDS, type NameKind } from './labels.ts';
import { nameContext } from './name-context.ts';
import { type NameSentence, nameSentence } from './name-features.ts';

/** A run of tokens that may be a name, `last` exclusive, with the probability of each of NAME_KINDS. */
export interface LikelyName {
  readonly first: number;
  readonly last: number;
  readonly probabilities: Float64Array;
}

/** Runs less likely than this are not looked at. */
const MIN_PROBABILITY = 0.02;

/** The labels of each kind, as NAME_LABELS has them. */
const LABELS = NAME_KINDS.map((_: NameKind, kind: number) => {
  const begin = 1 + 4 * kind;
  return { begin, inside: begin + 1, last: begin + 2, unit: begin + 3 };
});

/** All runs of a text that `tagger` finds likely to be a name, in the order of their first tokens. */
export function likelyNames(
  tagger: Tagger<Word, NameSentence>,
  words: readonly Word[],
  sentences: readonly Run[],
  tags: readonly string[],
): LikelyName[] {
  const context = nameContext(words, sentences, tags);
  const { steps, labels } = tagger.chain;
  return sentences.flatMap((sentence) => {
    const lattice = tagger.latticeOf(nameSentence(words, sentence, context));
    return likelyIn(posteriorsOf(lattice, steps, labels.length), sentence.first);
  });
}

/**
 * All runs of a sentence that are likely to be a name of some kind. `offset` is added to their token indexes. At most 1/MIN_PROBABILITY of
 * them are open at any token, so the time is linear.
 */
function likelyIn(posteriors: Posteriors, offset: number): LikelyName[] {
  const { width, length, forward, backward, emissions, steps } = posteriors;
  const found: LikelyName[] = [];
  for (let first = 0; first < length; first++) {
    const begins = found.length;
    const add = (last: number, kind: number, probability: number) => {
      if (probability < MIN_PROBABILITY) return;
      let name = found.slice(begins).find((other) => other.last === offset + last);
      if (!name) {
        name = { first: offset + first, last: offset + last, probabilities: new Float64Array(NAME_KINDS.length) };
        found.push(name);
      }
      name.probabilities[kind] = probability;
    };
    for (let kind = 0; kind < NAME_KINDS.length; kind++) {
      const { begin, inside, last, unit } = LABELS[kind];
      add(first + 1, kind, probabilityOf(posteriors, first, unit));
      let open = forward[first * width + begin];
      let label = begin;
      for (let i = first + 1; i < length && open * backward[(i - 1) * width + label] >= MIN_PROBABILITY; i++) {
        const end = i * width + last;
        add(i + 1, kind, open * steps[label * width + last] * emissions[end] * backward[end]);
        open *= steps[label * width + inside] * emissions[i * width + inside];
        label = inside;
      }
    }
  }
  return found;
}
