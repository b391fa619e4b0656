/** The language server in a web worker, for editors in a browser: waits for the weights, then serves. */
import type { Weights } from './protocol.ts';
import { keepWeights } from './sent-weights.ts';

// The project is compiled without the DOM's types, for the analysis must not use them; this is all that is needed.
declare const self: { onmessage: (event: { readonly data: Weights }) => void };

self.onmessage = async ({ data }) => {
  keepWeights(data);
  // Only now, for the models are made when they are loaded. The bundle has it: it listens before the next message is handled.
  await import('./worker-server.ts');
};
