import { classesFrom, FINE_PER_COARSE } from '../server/analysis/document/word-classes.ts';
import { normalised } from '../server/analysis/document/words.ts';
import { hashOf } from '../server/analysis/model/hash.ts';
import { type Embeddings, embeddings } from './embeddings.ts';
import { leaningVectors } from './leanings.ts';
import { lexiconFile } from './lexicon.ts';
import { Random } from './random.ts';

const ITERATIONS = 12;
/** Of so many of the commonest words the cluster of meaning is learned, and of so many the leaning is kept. */
const CLUSTERED = 100_000;
const LEANING = 200_000;

/** The file of word classes: for each common word of English the cluster of its meaning and its leaning (`word-classes.ts`). */
export function clustersModel(log: (line: string) => void): Uint8Array {
  const known = embeddings(Infinity);
  const clusters = clustersOf(firstOf(known, CLUSTERED), [32, 8, 8]);
  const leanings = clustersOf(leaningVectors(known, log), [32, FINE_PER_COARSE]);
  return lexiconFile(
    known.words.slice(0, LEANING).map((word, i) => {
      const cluster = i < CLUSTERED ? clusters[i] + 1 : 0;
      return [hashOf(normalised(word)), classesFrom(cluster, leanings[i] + 1)] as const;
    }),
    24,
  );
}

const firstOf = ({ words, vectors, dimensions }: Embeddings, count: number): Embeddings => ({
  words: words.slice(0, count),
  vectors: vectors.subarray(0, count * dimensions),
  dimensions,
});

/**
 * Sorts words of like meaning into clusters, and the clusters into finer ones, by k-means on the directions of their
 * vectors (Dhillon and Modha 2001). `branches` gives the number of parts at each level: [32, 8, 8] makes 2048 clusters.
 * @returns for each word the number of its finest cluster; dividing it by the last branch gives the one above
 */
export function clustersOf({ words, vectors, dimensions }: Embeddings, branches: readonly number[]): Uint16Array {
  const random = new Random(11);
  const clusters = new Uint16Array(words.length);
  let groups: number[][] = [[...words.keys()]];
  for (const parts of branches) {
    const next: number[][] = [];
    groups.forEach((group, above) => {
      const assigned = kMeans(group, vectors, dimensions, parts, random);
      const members: number[][] = Array.from({ length: parts }, () => []);
      group.forEach((word, i) => {
        members[assigned[i]].push(word);
        clusters[word] = above * parts + assigned[i];
      });
      next.push(...members);
    });
    groups = next;
  }
  return clusters;
}

function kMeans(
  group: readonly number[],
  vectors: Float32Array,
  dimensions: number,
  parts: number,
  random: Random,
): Uint8Array {
  const assigned = new Uint8Array(group.length);
  if (group.length <= parts) return assigned.map((_, i) => i);
  let centres = new Float32Array(parts * dimensions);
  random
    .shuffle([...group])
    .slice(0, parts)
    .forEach((word, part) => {
      centres.set(vectors.subarray(word * dimensions, (word + 1) * dimensions), part * dimensions);
    });
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const sums = new Float32Array(centres.length);
    group.forEach((word, i) => {
      const part = nearest(vectors, word * dimensions, centres, dimensions);
      assigned[i] = part;
      for (let d = 0; d < dimensions; d++) sums[part * dimensions + d] += vectors[word * dimensions + d];
    });
    for (let part = 0; part < parts; part++) normalise(sums.subarray(part * dimensions, (part + 1) * dimensions));
    centres = sums;
  }
  return assigned;
}

function nearest(vectors: Float32Array, at: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let bestSimilarity = -Infinity;
  for (let centre = 0; centre < centres.length; centre += dimensions) {
    let similarity = 0;
    for (let d = 0; d < dimensions; d++) similarity += vectors[at + d] * centres[centre + d];
    if (similarity > bestSimilarity) {
      bestSimilarity = similarity;
      best = centre / dimensions;
    }
  }
  return best;
}

function normalise(vector: Float32Array): void {
  const norm = Math.hypot(...vector) || 1;
  for (let d = 0; d < vector.length; d++) vector[d] /= norm;
}
