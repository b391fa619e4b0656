import type { InitializeParams, WorkspaceFoldersChangeEvent } from 'vscode-languageserver';

/** The folders that the client has open. */
export class WorkspaceFolders {
  private uris: readonly string[] = [];

  start({ workspaceFolders, rootUri }: InitializeParams): void {
    const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
    this.uris = uris.map(withoutSlash);
  }

  change({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
    this.uris = [...this.uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => withoutSlash(uri))];
  }

  /** The innermost folder that a document lies in, however deep; undefined where it lies in none. */
  holding(uri: string): string | undefined {
    const holding = this.uris.filter((folder) => uri.startsWith(`${folder}/`));
    return holding.sort((a, b) => b.length - a.length)[0];
  }
}

const withoutSlash = (uri: string): string => uri.replace(/\/$/, '');
