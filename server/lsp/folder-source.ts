import { type Connection, DidChangeWatchedFilesNotification, type InitializeParams } from 'vscode-languageserver';
import { method } from '../protocol.ts';
import { fieldsOf } from '../settings.ts';
import { type FileName, type FolderReader, type FolderTexts, fileNames, marker } from '../workspace/folder.ts';

const watchers = [{ globPattern: `**/${marker}` }, { globPattern: `**/${marker}/*` }];
const ownFile = new RegExp(`/${marker.replace('.', '\\.')}/(?:${fileNames.join('|').replaceAll('.', '\\.')})$`);

/** Whether a document is a file of a `.press-text` folder, and so no article. */
export const isFolderFile = (uri: string): boolean => ownFile.test(uri);

/**
 * Where the texts of the `.press-text` folders come from: what is open in the editor as it stands there, then the server's own
 * file system, then the client, which may reach a workspace that the server does not; its answers are kept until it
 * tells of a change.
 */
export class FolderSource {
  private readonly answers = new Map<string, Promise<FolderTexts | undefined>>();
  private canAsk = false;
  private canWatch = false;

  constructor(
    private readonly connection: Connection,
    private readonly openText: (uri: string) => string | undefined,
    private readonly readOwn: FolderReader,
  ) {}

  start({ capabilities, initializationOptions }: InitializeParams): void {
    this.canAsk = fieldsOf(initializationOptions).readsFolders === true;
    this.canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  }

  /** Asks to be told of changes. */
  async register(): Promise<void> {
    if (this.canWatch) await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }

  /** Something may have changed where only the client can look. */
  forget(): void {
    this.answers.clear();
  }

  read: FolderReader = async (uri) => {
    const texts = (await this.readOwn(uri)) ?? (await this.answer(uri));
    const open = fileNames.map((name) => [name, this.openText(`${uri}/${name}`)] as const);
    const shown = open.filter((each): each is [FileName, string] => each[1] !== undefined);
    return texts || shown.length > 0 ? { ...texts, ...Object.fromEntries(shown) } : undefined;
  };

  private answer(uri: string): Promise<FolderTexts | undefined> {
    if (!this.canAsk || uri.startsWith('file:')) return Promise.resolve(undefined);
    const answer = this.answers.get(uri) ?? this.ask(uri);
    this.answers.set(uri, answer);
    return answer;
  }

  private async ask(uri: string): Promise<FolderTexts | undefined> {
    try {
      const answer: unknown = await this.connection.sendRequest(method.folder, { uri });
      if (answer === null) return undefined;
      const texts = fileNames.map((name) => [name, fieldsOf(answer)[name]] as const);
      return Object.fromEntries(texts.filter((each): each is [FileName, string] => typeof each[1] === 'string'));
    } catch (error) {
      this.connection.console.error(`${uri}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }
}
