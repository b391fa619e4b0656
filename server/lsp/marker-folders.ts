import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** Tells whether a folder, by its URI, holds a `.press-text` folder. */
export type MarkerTest = (folderUri: string) => boolean;

/**
 * The workspace folders that hold a `.press-text` folder, where Markdown is news copy. A client can say which they
 * are (`pressText/workspace`); until it does, the server looks for itself, each time afresh, if it has a file system.
 */
export class MarkerFolders {
  private folders: readonly string[] = [];
  private told: readonly string[] | undefined;

  constructor(private readonly hasMarker: MarkerTest) {}

  start({ workspaceFolders, rootUri }: InitializeParams): void {
    this.folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => uri));
    this.folders = [...this.folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
  }

  tell(foldersWithMarker: readonly string[]): void {
    this.told = foldersWithMarker;
  }

  /** Whether the document lies in such a folder, however deep. */
  hold(uri: string): boolean {
    const marked = this.told ?? this.folders.filter(this.hasMarker);
    return marked.some((folder) => uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  }
}
