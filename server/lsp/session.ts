import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ruleIds } from '../ignoring/rule-ids.ts';
import { type Language, languageOf } from '../l10n/translate.ts';
import { fieldsOf } from '../settings.ts';
import { type FolderReader, settingsIn } from '../workspace/folder.ts';
import { Folders } from '../workspace/folders.ts';
import { Articles } from './articles.ts';
import { Configuration } from './configuration.ts';
import { FolderProblems } from './folder-problems.ts';
import { FolderSource, isFolderFile } from './folder-source.ts';
import type { Inbox } from './inbox.ts';
import { type InEffect, type SessionFacts, View } from './view.ts';
import { WorkspaceFolders } from './workspace-folders.ts';

/** What the server's surroundings give it: a file system, or none in a web worker. */
export interface Host {
  /** What the connection's messages go through. */
  readonly inbox: Inbox;
  /** Where the pages of the rules are, if the client does not say. */
  readonly docsBase?: string;
  /** Reads what it can of the `.press-text` folders. */
  readonly readFolder?: FolderReader;
}

/** What the server knows of the client and its documents. */
export class Session implements SessionFacts {
  readonly articles: Articles;
  readonly configuration: Configuration;
  readonly workspaceFolders = new WorkspaceFolders();
  readonly folderSource: FolderSource;
  capabilities: InitializeParams['capabilities'] = {};
  hasCommands = false;
  followsLinks = false;
  private docsBase: string | undefined;
  private language: Language = 'en';
  private readonly folders: Folders;
  private readonly inbox: Inbox;
  private readonly inEffect = new Map<string, InEffect>();
  private readonly views = new Map<string, View>();

  constructor(
    connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    host: Host,
  ) {
    this.articles = new Articles(({ uri, version }) => connection.tracer.log(`analysed ${uri}, version ${version}`));
    this.configuration = new Configuration(connection);
    const openText = (uri: string) => documents.get(uri)?.getText();
    this.folderSource = new FolderSource(connection, openText, host.readFolder ?? (async () => undefined));
    const problems = new FolderProblems(connection);
    this.folders = new Folders(this.folderSource.read, (folder) => problems.tell(folder));
    this.docsBase = host.docsBase;
    this.inbox = host.inbox;
  }

  start(params: InitializeParams): void {
    this.capabilities = params.capabilities;
    this.language = languageOf(params.locale);
    this.configuration.start(params);
    this.workspaceFolders.start(params);
    this.folderSource.start(params);
    const { docsBase, hasCommands, followsLinks } = fieldsOf(params.initializationOptions);
    this.hasCommands = hasCommands === true;
    this.followsLinks = followsLinks === true;
    if (typeof docsBase === 'string') this.docsBase = docsBase;
  }

  /** The text of a document now, undefined where it is not open or no article. */
  text(uri: string): string | undefined {
    return this.document(uri)?.getText();
  }

  /** What holds for a document, once that is known and no message waits that could change the text. */
  async ready(uri: string): Promise<InEffect> {
    const inEffect = await this.settingsOf(uri);
    await this.inbox.drained();
    return inEffect;
  }

  /**
   * The view of a document as it is now, the same object as long as nothing changes; undefined where it is not open, no
   * article, switched off by the settings or too long for them. Analyses what has not been analysed yet, so `ready` is to be awaited first.
   */
  view(uri: string, inEffect: InEffect): View | undefined {
    const document = this.wanted(uri, inEffect);
    if (!document) return undefined;
    if (isLonger(document, inEffect)) {
      this.articles.forget(uri);
      this.views.delete(uri);
      return undefined;
    }
    const article = this.articles.of(document, inEffect.settings.names);
    const known = this.views.get(uri);
    if (known?.article === article && known.inEffect === inEffect) return known;
    const view = new View(document, article, inEffect, this);
    this.views.set(uri, view);
    return view;
  }

  /** Whether a document would have a view if it were shorter. */
  isTooLong(uri: string, inEffect: InEffect): boolean {
    const document = this.wanted(uri, inEffect);
    return document !== undefined && isLonger(document, inEffect);
  }

  /** A document that the settings do not switch off. */
  private wanted(uri: string, { settings }: InEffect): TextDocument | undefined {
    const document = this.document(uri);
    return document && settings.enable && settings.languages[document.languageId] !== false ? document : undefined;
  }

  private document(uri: string): TextDocument | undefined {
    return isFolderFile(uri) ? undefined : this.documents.get(uri);
  }

  /** The settings and the folder of a document; the same objects as long as nothing changes. */
  private async settingsOf(uri: string): Promise<InEffect> {
    const [set, folder] = await Promise.all([this.configuration.of(uri), this.folders.of(uri)]);
    const known = this.inEffect.get(uri);
    if (known?.set === set && known.folder === folder) return known;
    const inEffect = { set, folder, settings: { ...settingsIn(folder, set), language: this.language } };
    // It may have been closed meanwhile.
    if (this.documents.get(uri)) this.inEffect.set(uri, inEffect);
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
    this.views.delete(uri);
  }
}

/** A book, or a dump that somebody has called .txt: to read it would take seconds at every key. */
function isLonger(document: TextDocument, { settings }: InEffect): boolean {
  return document.getText().length > settings.maxFileSize * 1000;
}
