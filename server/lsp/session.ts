import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../analysis/article.ts';
import { type Checked, checked } from '../ignoring/checked.ts';
import { ruleIds } from '../ignoring/rule-ids.ts';
import { fieldsOf, type Settings } from '../settings.ts';
import { type Folder, type FolderReader, settingsIn } from '../workspace/folder.ts';
import { Folders } from '../workspace/folders.ts';
import { Articles } from './articles.ts';
import { Configuration } from './configuration.ts';
import { FolderProblems } from './folder-problems.ts';
import { FolderSource, isFolderFile } from './folder-source.ts';
import { WorkspaceFolders } from './workspace-folders.ts';

/** What the server's surroundings give it: a file system, or none in a web worker. */
export interface Host {
  /** Where the pages of the rules are, if the client does not say. */
  readonly docsBase?: string;
  /** Reads what it can of the `.press-text` folders. */
  readonly readFolder?: FolderReader;
}

/** An open document with all that an answer about it is made of. */
export interface View {
  readonly document: TextDocument;
  readonly article: Article;
  /** What the user has set, and over it what the folder says. */
  readonly settings: Settings;
  /** The `.press-text` folder that the document belongs to. */
  readonly folder: Folder | undefined;
  readonly session: Session;
}

/** What holds for a document: `set` by the user, and with what the folder says, `settings`. */
interface InEffect {
  readonly set: Settings;
  readonly folder: Folder | undefined;
  readonly settings: Settings;
}

/** What the server knows of the client and its documents. */
export class Session {
  readonly articles = new Articles();
  readonly configuration: Configuration;
  readonly workspaceFolders = new WorkspaceFolders();
  readonly folderSource: FolderSource;
  capabilities: InitializeParams['capabilities'] = {};
  private docsBase: string | undefined;
  private readonly folders: Folders;
  private readonly inEffect = new Map<string, InEffect>();

  constructor(
    connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    host: Host,
  ) {
    this.configuration = new Configuration(connection);
    const openText = (uri: string) => documents.get(uri)?.getText();
    this.folderSource = new FolderSource(connection, openText, host.readFolder ?? (async () => undefined));
    const problems = new FolderProblems(connection);
    this.folders = new Folders(this.folderSource.read, (folder) => problems.tell(folder));
    this.docsBase = host.docsBase;
  }

  start(params: InitializeParams): void {
    this.capabilities = params.capabilities;
    this.configuration.start(params);
    this.workspaceFolders.start(params);
    this.folderSource.start(params);
    const docsBase = fieldsOf(params.initializationOptions).docsBase;
    if (typeof docsBase === 'string') this.docsBase = docsBase;
  }

  /** The view of a document as it is now; undefined where it is not open, no article or switched off by the settings. */
  async view(uri: string): Promise<View | undefined> {
    if (isFolderFile(uri)) return undefined;
    const { settings, folder } = await this.settingsOf(uri);
    const document = this.documents.get(uri);
    if (!document || !settings.enable || settings.languages[document.languageId] === false) return undefined;
    return { document, article: this.articles.of(document, settings.names), settings, folder, session: this };
  }

  /** What the rules find, where the settings let them look, and what of it is to be let be. */
  checked({ document, article, settings, folder }: View): Checked {
    const level = document.languageId === 'markdown' ? settings.markdown.diagnostics : 'on';
    const on = level === 'on' || (level === 'auto' && folder !== undefined);
    return on ? checked(article, settings, folder?.ignored ?? []) : { open: [], ignored: [] };
  }

  /** What the desk should look at. */
  diagnostics(view: View): Checked['open'] {
    return this.checked(view).open;
  }

  /** The settings and the folder of a document; the same objects as long as nothing changes. */
  private async settingsOf(uri: string): Promise<InEffect> {
    const [set, folder] = await Promise.all([this.configuration.of(uri), this.folders.of(uri)]);
    const known = this.inEffect.get(uri);
    if (known?.set === set && known.folder === folder) return known;
    const inEffect = { set, folder, settings: settingsIn(folder, set) };
    this.inEffect.set(uri, inEffect);
    return inEffect;
  }

  /** The URI of a rule's page, if it is known where the pages are. */
  pageOf(rule: string): string | undefined {
    if (this.docsBase === undefined || !ruleIds.has(rule)) return undefined;
    return `${this.docsBase.replace(/\/$/, '')}/${rule}.md`;
  }

  forget(uri: string): void {
    this.articles.forget(uri);
    this.configuration.forget(uri);
    this.inEffect.delete(uri);
  }
}
