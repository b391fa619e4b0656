import { Case, normalised, wordsOf } from '../server/analysis/document/words.ts';
import { NAME_KINDS } from '../server/analysis/names/model/labels.ts';
import type { Embeddings } from './embeddings.ts';
import { namedTexts } from './name-corpora.ts';
import { Network } from './network.ts';
import { Random } from './random.ts';

/** The kinds whose words differ by their place in the name: "Ana" and "Reyes", "Bank" and "Council". */
const PLACED = 3;
/** Outside of names; each place of BILOU in the first kinds of names; each other kind. */
const ROLES = 1 + 4 * PLACED + (NAME_KINDS.length - PLACED);

/** The role that a label of NAME_LABELS gives to a word. */
function roleOf(label: number): number {
  const kind = (label - 1) >> 2;
  return kind < PLACED ? label : 1 + 4 * PLACED + (kind - PLACED);
}

const HIDDEN = 64;
const EPOCHS = 12;
/** One word in so many shows whether the network foretells what it has not seen. */
const HELD_OUT = 10;

/**
 * What part words play in names, foretold from the vectors of their meaning: for each word the probabilities of its roles, of which the square roots are given, so that their directions lie close where the distributions do
 * (Hellinger). "Khatun" stands in no annotated text, but its vector lies among those of surnames.
 */
export function leaningVectors(known: Embeddings, log: (line: string) => void): Embeddings {
  const { words, dimensions } = known;
  const random = new Random(5);
  const network = new Network(dimensions, HIDDEN, ROLES, random);
  const counted = [...roleCounts(known)];
  const learned = counted.filter((_, i) => i % HELD_OUT !== 0);
  const heldOut = counted.filter((_, i) => i % HELD_OUT === 0);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const [word, counts] of random.shuffle([...learned])) {
      network.learn(vectorOf(known, word), shares(counts), weightOf(counts));
    }
    const loss = heldOut.map(([word, counts]) =>
      network.lossOf(vectorOf(known, word), shares(counts), weightOf(counts)),
    );
    log(`  leanings, epoch ${epoch + 1}/${EPOCHS}: loss ${(sumOf(loss) / loss.length).toFixed(3)} on words held out`);
  }
  const vectors = new Float32Array(words.length * ROLES);
  words.forEach((_, i) => {
    vectors.set(network.probabilitiesOf(vectorOf(known, i)).map(Math.sqrt), i * ROLES);
  });
  return { words, vectors, dimensions: ROLES };
}

const sumOf = (values: Iterable<number>): number => [...values].reduce((a, b) => a + b);

const shares = (counts: Float32Array): Float32Array => counts.map((count) => count / sumOf(counts));

/** What is seen more often is surer, up to seven times. */
const weightOf = (counts: Float32Array): number => Math.min(1, Math.log2(1 + sumOf(counts)) / 3);

const vectorOf = ({ vectors, dimensions }: Embeddings, word: number): Float32Array =>
  vectors.subarray(word * dimensions, (word + 1) * dimensions);

/** In how many texts each word has each role, by the word's index. */
function roleCounts({ words }: Embeddings): Map<number, Float32Array> {
  const index = new Map<string, number>();
  words.forEach((word, i) => {
    if (!index.has(normalised(word))) index.set(normalised(word), i);
  });
  const counts = new Map<number, Float32Array>();
  for (const { tokens, labels } of (['worldwide', 'gum', 'wikigold'] as const).flatMap((c) => namedTexts(c, 'train'))) {
    const seen = new Set<string>();
    wordsOf(tokens).forEach((word, i) => {
      const at = index.get(word.lower);
      const role = roleOf(labels[i]);
      const key = `${word.lower} ${role}`;
      if (at === undefined || word.case === Case.none || seen.has(key)) return;
      seen.add(key);
      const row = counts.get(at) ?? new Float32Array(ROLES);
      row[role]++;
      counts.set(at, row);
    });
  }
  return counts;
}
