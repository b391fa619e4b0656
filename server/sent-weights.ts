import type { Weights } from './protocol.ts';

let sent: Weights = new Map();

/** Keeps the weights that a web worker has been sent, for the models that are loaded afterwards. */
export function keepWeights(weights: Weights): void {
  sent = weights;
}

/** The weights of a model. Throws where none have come. */
export function weightsOf(model: string): Uint8Array {
  const weights = sent.get(model);
  if (!weights) throw new Error(`no weights have been sent for ${model}`);
  return weights;
}
