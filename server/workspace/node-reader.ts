import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FileName, type FolderTexts, fileNames } from './folder.ts';
import { MAX_FILE_CHARACTERS } from './limits.ts';

interface Entry {
  readonly stamp: string;
  readonly text: string;
}

/**
 * Reads `.press-text` folders from the disk, each file again only where its time or size has changed: so an edit takes effect
 * without a client that watches files. Never rejects; a folder or file that cannot be read counts as missing.
 */
export class NodeReader {
  private readonly entries = new Map<string, Entry>();

  /** The folder at a `file:` URI; undefined for any other. */
  read = async (folderUri: string): Promise<FolderTexts | undefined> => {
    const path = pathOf(folderUri);
    if (path === undefined || !(await statOf(path))?.isDirectory()) return undefined;
    const texts = await Promise.all(fileNames.map(async (name) => [name, await this.text(join(path, name))] as const));
    return Object.fromEntries(texts.filter((each): each is [FileName, string] => each[1] !== undefined));
  };

  private async text(path: string): Promise<string | undefined> {
    const stats = await statOf(path);
    if (!stats?.isFile()) return undefined;
    const stamp = `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
    const known = this.entries.get(path);
    if (known?.stamp === stamp) return known.text;
    const text = await startOf(path, stats.size).catch(() => undefined);
    if (text !== undefined) this.entries.set(path, { stamp, text });
    return text;
  }
}

/** In UTF-8 a UTF-16 code unit takes three bytes at most: of a longer file this is enough to see that it is too long. */
const MAX_BYTES = 3 * MAX_FILE_CHARACTERS + 3;

async function startOf(path: string, size: number): Promise<string> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(Math.min(size, MAX_BYTES));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return bytes.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined; // "file://host/x" names no file here, "%2F" none anywhere
  }
}

const statOf = (path: string) => stat(path).catch(() => undefined);
