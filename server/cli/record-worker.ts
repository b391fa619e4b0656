/** The thread of a helper: says that it is ready, then answers each record that it is sent, in order. */
import { parentPort } from 'node:worker_threads';
import { answerTo } from './record.ts';
import type { Task } from './task.ts';

parentPort?.on('message', ({ line, place, most }: Task) => {
  parentPort?.postMessage(answerTo(line, place, most));
});
parentPort?.postMessage('ready');
