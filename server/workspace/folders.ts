import { type Folder, type FolderReader, folderOf, marker } from './folder.ts';

/**
 * The `.press-text` folders: for each document the nearest one at or above it, and no other. They are asked for each
 * time, so that what a reader gives is never stale; what their files say is read again only where it has changed.
 */
export class Folders {
  private readonly known = new Map<string, Folder>();

  /** `changed` is told of each folder as it is first found, whenever it changes, and as empty once it is gone. */
  constructor(
    private readonly read: FolderReader,
    private readonly changed: (folder: Folder) => void = () => {},
  ) {}

  /** The folder that a document belongs to; undefined where there is none, as for an untitled document. */
  async of(documentUri: string): Promise<Folder | undefined> {
    for (const parent of parentsOf(documentUri)) {
      const uri = `${parent}/${marker}`;
      const texts = await this.read(uri);
      const before = this.known.get(uri);
      if (!texts && !before) continue;
      const folder = folderOf(uri, texts ?? {}, before);
      this.known.set(uri, folder);
      if (folder !== before) this.changed(folder);
      if (texts) return folder;
      this.known.delete(uri);
    }
    return undefined;
  }
}

/** The URIs of the folders above a document, the nearest first, without a slash at their ends; none without a path. */
export function parentsOf(uri: string): string[] {
  const root = /^[a-z][\w+.-]*:\/\/[^/?#]*/i.exec(uri)?.[0];
  if (root === undefined) return [];
  const path = /^[^?#]*/.exec(uri.slice(root.length))![0];
  const parents: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    parents.push(root + path.slice(0, end));
    if (end === 0) break;
  }
  return parents;
}
