import { Uri, workspace } from 'vscode';

/**
 * The texts of the JSON files in a folder by their names, or null where there is no such folder. Never rejects; for a
 * server that has no file system, or not the one that the workspace lies in.
 */
export async function folderTexts(folder: Uri): Promise<Record<string, string> | null> {
  try {
    // Asked of the folder, for an object store may know files alone and no stat of a directory.
    const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
    const files = names.filter((name) => name.endsWith('.json'));
    const texts = await Promise.all(files.map((name) => textOf(Uri.joinPath(folder, name))));
    return Object.fromEntries(files.flatMap((name, i) => (texts[i] === undefined ? [] : [[name, texts[i]]])));
  } catch {
    return null;
  }
}

async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return undefined;
  }
}
