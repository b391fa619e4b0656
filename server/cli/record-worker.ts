/** The thread of a helper: says that it is ready, then answers each record that it is sent, in order. */
import { parentPort } from 'node:worker_threads';
import { answerTo } from './record.ts';

parentPort?.on('message', ({ line, place }: { readonly line: Uint8Array; readonly place: string }) => {
  parentPort?.postMessage(answerTo(line, place));
});
parentPort?.postMessage('ready');
