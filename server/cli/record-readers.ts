import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Answer, answerTo } from './record.ts';

/** So many records are read here before others help: it takes half a second until a helper can read. */
const ALONE = 40;
/** Each holds the weights for itself, a hundred megabytes. */
const MOST_HELPERS = 8;

interface Question {
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: Error) => void;
}

/** Reads records; where there are many of them, on all of the machine's cores. */
export class RecordReaders {
  private asked = 0;
  private helpers: Helper[] = [];

  /** Rejects where a helper breaks down. */
  answerTo(line: Uint8Array, place: string): Promise<Answer> {
    if (this.asked === ALONE) this.helpers = helpersOf(Math.min(availableParallelism(), MOST_HELPERS));
    this.asked++;
    const [helper] = this.helpers.filter(({ isBroken }) => !isBroken).sort((a, b) => a.waiting - b.waiting);
    return helper ? helper.answerTo(line, place) : Promise.resolve(answerTo(line, place));
  }

  /** Sends the helpers away; nothing may be asked any more. */
  async end(): Promise<void> {
    await Promise.all(this.helpers.map((helper) => helper.end()));
  }
}

/** On one core a helper would only take turns with us. */
const helpersOf = (count: number): Helper[] => (count < 2 ? [] : Array.from({ length: count }, () => new Helper()));

/** Reads records in a thread of its own, one after another. */
class Helper {
  isBroken = false;
  private readonly questions: Question[] = [];
  private readonly worker = new Worker(new URL('./record-worker.mjs', import.meta.url));

  constructor() {
    this.worker.on('message', (answer: Answer) => this.questions.shift()?.answer(answer));
    this.worker.on('error', (error: Error) => {
      this.isBroken = true;
      for (const { fail } of this.questions.splice(0)) fail(error);
    });
  }

  get waiting(): number {
    return this.questions.length;
  }

  answerTo(line: Uint8Array, place: string): Promise<Answer> {
    const promise = new Promise<Answer>((answer, fail) => {
      this.questions.push({ answer, fail });
    });
    // Who has asked comes to it later, when what is before it is written.
    promise.catch(() => {});
    this.worker.postMessage({ line, place });
    return promise;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
