import type { Run } from '../../document/run.ts';
import { trimmedList } from '../../document/trimmed.ts';
import type { Word } from '../../document/words.ts';
import { type Posteriors, posteriorsOf, probabilityOf } from '../../model/posteriors.ts';
import type { Tagger } from '../../model/tagger.ts';
import { type Appearance, elsewhereByToken } from './context-aggregation.ts';
import { NAME_KINDS, type NameKind } from './labels.ts';
import { type LikelyName, noKinds, phraseKey } from './likely-name.ts';
import { nameContext } from './name-context.ts';
import { type NameSentence, nameSentence } from './name-features.ts';

/** A paragraph as names are looked for in it; `sentences` cover its words. */
export interface NameableParagraph {
  readonly words: readonly Word[];
  readonly sentences: readonly Run[];
  readonly tags: readonly string[];
  /** What stands around each word with a capital, in order. */
  readonly appearances: readonly Appearance[];
}

/** Runs less likely than this are not looked at. */
const MIN_PROBABILITY = 0.02;

/** The labels of each kind, as NAME_LABELS has them. */
const LABELS = NAME_KINDS.map((_: NameKind, kind: number) => {
  const begin = 1 + 4 * kind;
  return { begin, inside: begin + 1, last: begin + 2, unit: begin + 3 };
});

/**
 * All runs of a paragraph that `tagger` finds likely to be a name, in the order of their first tokens.
 *
 * @param nearest of each of the paragraph's appearances those of its word in the text (`Places.nearest`)
 */
export function likelyNames(
  tagger: Tagger<Word, NameSentence>,
  { words, sentences, tags, appearances }: NameableParagraph,
  nearest: readonly (readonly Appearance[])[],
): readonly LikelyName[] {
  const { steps, labels } = tagger.chain;
  const elsewhere = elsewhereByToken(appearances, nearest, words.length);
  const context = nameContext(words, sentences, tags);
  const likely = sentences.flatMap((sentence) => {
    const lattice = tagger.latticeOf(nameSentence(words, sentence, context, elsewhere));
    return likelyIn(posteriorsOf(lattice, steps, labels.length), words, sentence.first);
  });
  return trimmedList(likely);
}

/**
 * All runs of a sentence that are likely to be a name of some kind. `offset` is added to their token indexes. At most 1/MIN_PROBABILITY of
 * them are open at any token, so the time is linear.
 */
function likelyIn(posteriors: Posteriors, words: readonly Word[], offset: number): LikelyName[] {
  const { width, length, forward, backward, emissions, steps } = posteriors;
  const found: LikelyName[] = [];
  for (let first = 0; first < length; first++) {
    const begins = found.length;
    const add = (last: number, kind: number, probability: number) => {
      if (probability < MIN_PROBABILITY) return;
      let name = found.slice(begins).find((other) => other.last === offset + last);
      if (!name) {
        const [from, to] = [offset + first, offset + last];
        const probabilities = noKinds();
        // Not with a run spread in: V8 would give each of so many names a hidden class of its own, larger than itself.
        name = { first: from, last: to, probabilities, key: phraseKey(words, from, to) };
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
