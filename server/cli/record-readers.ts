import { Worker } from 'node:worker_threads';
import { type Answer, answerTo } from './record.ts';
import type { MaxSize } from './size.ts';
import type { Task } from './task.ts';

/** So many records are read here before others help: it takes half a second until a helper can read. */
const RECORDS_READ_ALONE = 40;
/** Each holds the weights for itself, a hundred megabytes. */
const MAX_HELPERS = 8;
/** Where each helper has so many records before it, one more is called. */
const MIN_WAITING_RECORDS = 2;

interface Question extends Task {
  readonly answer: (answer: Answer) => void;
}

/** Reads records; where many are waiting, on as many cores as there are jobs. */
export class RecordReaders {
  private asked = 0;
  private helpers: Helper[] = [];
  /** False once a helper has gone before it could read: others would do no better. */
  private mayCall = true;

  constructor(private readonly jobs: number) {}

  answerTo(line: Uint8Array, place: string, most: MaxSize): Promise<Answer> {
    this.asked++;
    if (this.helpers.some(({ isGone, isReady }) => isGone && !isReady)) this.mayCall = false;
    this.helpers = this.helpers.filter(({ isGone }) => !isGone);
    const [helper] = this.helpers.filter(({ isReady }) => isReady).sort((a, b) => a.waiting - b.waiting);
    if (this.asked > RECORDS_READ_ALONE && (!helper || helper.waiting >= MIN_WAITING_RECORDS)) this.callHelper();
    return helper ? helper.answerTo(line, place, most) : Promise.resolve(answerTo(line, place, most));
  }

  /** Sends the helpers away; nothing may be asked any more. */
  async end(): Promise<void> {
    await Promise.all(this.helpers.map((helper) => helper.end()));
  }

  /** One at a time; where there is one job, a helper would only take turns with us. */
  private callHelper(): void {
    const most = Math.min(this.jobs, MAX_HELPERS);
    const isDue = this.mayCall && this.helpers.length < most && this.helpers.every(({ isReady }) => isReady);
    if (most > 1 && isDue) this.helpers.push(new Helper());
  }
}

/** Reads records in a thread of its own, one after another. */
class Helper {
  isReady = false;
  isGone = false;
  private questions: Question[] = [];
  private readonly worker = new Worker(new URL('./record-worker.mjs', import.meta.url));

  constructor() {
    this.worker.on('message', (answer: Answer | 'ready') => {
      if (answer === 'ready') this.isReady = true;
      else this.questions.shift()?.answer(answer);
    });
    let reason = 'its reader has ended';
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too large for the memory' : String(error);
    });
    this.worker.on('exit', () => this.leave(reason));
  }

  get waiting(): number {
    return this.questions.length;
  }

  answerTo(line: Uint8Array, place: string, most: MaxSize): Promise<Answer> {
    return new Promise((answer) => {
      this.questions.push({ line, place, most, answer });
      const task: Task = { line, place, most };
      this.worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  /** Where the thread has broken down over a record, that one cannot be read; those that waited behind it are read here. */
  private leave(reason: string): void {
    this.isGone = true;
    const [broken, ...others] = this.questions;
    this.questions = [];
    broken?.answer({ problem: `${broken.place}: cannot be read (${reason})` });
    for (const { line, place, most, answer } of others) answer(answerTo(line, place, most));
  }
}
