/** A small chain: so many labels, and a sequence so long. */
export const WIDTH = 4;
export const LENGTH = 6;

/** Scores that look random and are the same every time. */
export const noise = (n: number, seed: number, size: number): Float32Array =>
  Float32Array.from({ length: n }, (_, i) => size * Math.sin(12.9898 * (i + 1) + seed));

export const labels = Array.from({ length: WIDTH }, (_, label) => label);

/** Each label at each place. */
export const candidates = Array.from({ length: LENGTH }, () => Uint8Array.from(labels));
