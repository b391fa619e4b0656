import { type Disposable, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { WorkspaceParams } from '../server/protocol.ts';

const marker = '.press-text';

/** The workspace folders that hold a `.press-text/`, kept up to date; Markdown files there get diagnostics. */
export class MarkedFolders implements Disposable {
  params: WorkspaceParams = { foldersWithMarker: [] };
  private watchers: Disposable[] = [];
  private readonly folderListener: Disposable;

  constructor(private readonly onDidChange: (params: WorkspaceParams) => void) {
    this.watch();
    this.folderListener = workspace.onDidChangeWorkspaceFolders(() => {
      this.watch();
      this.find();
    });
  }

  /** Looks into every folder anew. Never rejects: a folder that cannot be read has no marker. */
  async find(): Promise<void> {
    const folders = workspace.workspaceFolders ?? [];
    const marked = await Promise.all(folders.map(isMarked));
    const uris = folders.filter((_, i) => marked[i]).map((folder) => folder.uri.toString());
    if (uris.join('\n') === this.params.foldersWithMarker.join('\n')) return;
    this.params = { foldersWithMarker: uris };
    this.onDidChange(this.params);
  }

  dispose(): void {
    this.folderListener.dispose();
    this.unwatch();
  }

  private watch(): void {
    this.unwatch();
    for (const folder of workspace.workspaceFolders ?? []) {
      // Some file systems report only the file inside that came or went, not the folder.
      for (const pattern of [marker, `${marker}/*`]) {
        const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern), false, true, false);
        this.watchers.push(watcher, watcher.onDidCreate(this.find, this), watcher.onDidDelete(this.find, this));
      }
    }
  }

  private unwatch(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = [];
  }
}

async function isMarked(folder: WorkspaceFolder): Promise<boolean> {
  try {
    // Asked of the folder, for an object store may know files alone and no stat of a directory.
    await workspace.fs.readDirectory(Uri.joinPath(folder.uri, marker));
    return true;
  } catch {
    return false;
  }
}
