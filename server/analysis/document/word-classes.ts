/**
 * What the lexicon of word classes says of a word, in one number: the cluster of its meaning in the low bits, its leaning
 * above them. Both count from 1; 0 is none.
 */
const CLUSTER_BITS = 12;

/** So many fine leanings make one coarse one. */
export const FINE_PER_COARSE = 8;

export const clusterIn = (classes: number): number => classes & ((1 << CLUSTER_BITS) - 1);

export const leaningIn = (classes: number): number => classes >>> CLUSTER_BITS;

/** The number that holds both. */
export const classesFrom = (cluster: number, leaning: number): number => cluster | (leaning << CLUSTER_BITS);
