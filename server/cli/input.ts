import { readFile } from 'node:fs/promises';
import type { Language } from '../analysis/article.ts';

/** A text to be analysed; `id` is the file's path as given. */
export interface Input {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
}

/** An input that cannot be used; the message is one line that begins with the input's name. */
export class InputError extends Error {}

const standardInput = '-';

/** Reads a file, or standard input for "-". Rejects with an InputError. */
export async function inputFrom(path: string): Promise<Input> {
  const bytes = await (path === standardInput ? wholeStandardInput() : readFile(path)).catch((error: unknown) => {
    throw new InputError(`${path}: ${reasonOf(error)}`);
  });
  return { id: path, text: textOf(bytes, path), language: /\.(md|markdown)$/i.test(path) ? 'markdown' : 'plaintext' };
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

async function wholeStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
