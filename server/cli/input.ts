import { createReadStream } from 'node:fs';
import type { Language } from '../analysis/article.ts';
import { InputError } from './input-error.ts';
import { isTooLong, type MaxSize, maxBytes, tooLong } from './size.ts';

/** A text to be analysed; `id` is the file's path as given. */
export interface Input {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
}

const standardInput = '-';

/** Reads a file, or standard input for "-". Rejects with an InputError, also where there is more of it than `most`. */
export async function inputFrom(path: string, most: MaxSize): Promise<Input> {
  const stream = path === standardInput ? process.stdin : createReadStream(path);
  const bytes = await allUpTo(stream, maxBytes(most)).catch((error: unknown) => {
    throw new InputError(`${path}: ${reasonOf(error)}`);
  });
  if (bytes === undefined) throw tooLong(path, most);
  const text = textOf(bytes, path);
  if (isTooLong(text, most)) throw tooLong(path, most);
  return { id: path, text, language: /\.(md|markdown)$/i.test(path) ? 'markdown' : 'plaintext' };
}

/** Decodes UTF-8, without its byte order mark. Throws an InputError that begins with the name. */
export function textOf(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${name}: not UTF-8 text`);
  }
  if (text.includes('\0')) throw new InputError(`${name}: binary, not text`);
  return text;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a directory, not a file',
  EACCES: 'no permission to read it',
  ENOTDIR: 'no such file',
  ENOSPC: 'no space left',
  EIO: 'the device fails',
};

/** Why something cannot be read, or written, in words. */
export function reasonOf(error: unknown, done: 'read' | 'written' = 'read'): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be ${done} (${code || String(error)})`;
}

/** All that a stream gives; undefined where it is more, of which no more is read. */
async function allUpTo(stream: AsyncIterable<Buffer>, bytes: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of stream) {
    read += chunk.length;
    if (read > bytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
