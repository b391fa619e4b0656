/**
 * Hashes of words and of combinations of words: features are numbers, never strings, so that a model needs no dictionary
 * and looking one up costs no allocation. FNV-1a for strings, the finaliser of MurmurHash3 for combinations.
 */

/** The 32-bit hash of a string, over its UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The 32-bit hash of the ordered pair of two hashes: `mixed(a, b)` differs from `mixed(b, a)`. */
export function mixed(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
