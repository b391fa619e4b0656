/** `press-text analyze --ndjson`: one {"id", "text", "language"} a line in, one article a line out, in order. */
import { createReadStream } from 'node:fs';
import { reasonOf } from './input.ts';
import { linesOf } from './lines.ts';
import { complain, write } from './output.ts';
import type { Answer } from './record.ts';
import type { RecordReaders } from './record-readers.ts';
import { type MaxSize, maxRecordBytes, tooLong } from './size.ts';

/** So many lines may be read and not yet be written. */
const MAX_OPEN_LINES = 64;

/** Streams a file, or standard input for "-", and resolves to whether every line of it was good; one of more than `most` is not. */
export async function streamArticles(path: string, readers: RecordReaders, most: MaxSize): Promise<boolean> {
  let isGood = true;
  const problem = (message: string) => {
    isGood = false;
    complain(message);
  };
  const failed = (error: unknown) => problem(`${path}: ${reasonOf(error)}`);
  const answered = async (answer: Promise<Answer>) => {
    const result = await answer;
    if ('problem' in result) problem(result.problem);
    else await write(result.article);
  };
  // Each is done when its line and all before it are written. Nothing waits for the next line: it may be asked only then.
  const open: Promise<void>[] = [];
  let last = Promise.resolve();
  let number = 0;
  try {
    const stream = path === '-' ? process.stdin : createReadStream(path);
    for await (const line of linesOf(stream, maxRecordBytes(most))) {
      number += 1;
      const place = `${path}:${number}`;
      const answer = line ? readers.answerTo(line, place, most) : Promise.resolve(refused(place, most));
      last = last.then(() => answered(answer));
      open.push(last);
      if (open.length >= MAX_OPEN_LINES) await open.shift();
    }
  } catch (error) {
    await last;
    failed(error);
  }
  await last;
  return isGood;
}

const refused = (place: string, most: MaxSize): Answer => ({ problem: tooLong(place, most).message });
