import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Article } from '../analysis/article.ts';
import { type Diagnostic, diagnosticsOf } from '../features/diagnostics.ts';
import { fieldsOf, type Settings } from '../settings.ts';
import { Articles } from './articles.ts';
import { Configuration } from './configuration.ts';
import { MarkerFolders, type MarkerTest } from './marker-folders.ts';

/** What the server's surroundings give it: a file system, or none in a web worker. */
export interface Host {
  /** Where the pages of the rules are, if the client does not say. */
  readonly docsBase?: string;
  readonly hasMarker?: MarkerTest;
}

/** An open document with all that an answer about it is made of. */
export interface View {
  readonly document: TextDocument;
  readonly article: Article;
  readonly settings: Settings;
  readonly session: Session;
}

/** What the server knows of the client and its documents. */
export class Session {
  readonly articles = new Articles();
  readonly configuration: Configuration;
  readonly markers: MarkerFolders;
  capabilities: InitializeParams['capabilities'] = {};
  private docsBase: string | undefined;

  constructor(
    connection: Connection,
    private readonly documents: TextDocuments<TextDocument>,
    host: Host,
  ) {
    this.configuration = new Configuration(connection);
    this.markers = new MarkerFolders(host.hasMarker ?? (() => false));
    this.docsBase = host.docsBase;
  }

  start(params: InitializeParams): void {
    this.capabilities = params.capabilities;
    this.configuration.start(params);
    this.markers.start(params);
    const docsBase = fieldsOf(params.initializationOptions).docsBase;
    if (typeof docsBase === 'string') this.docsBase = docsBase;
  }

  /** The view of a document as it is now; undefined where it is not open or the settings switch it off. */
  async view(uri: string): Promise<View | undefined> {
    const settings = await this.configuration.of(uri);
    const document = this.documents.get(uri);
    if (!document || !settings.enable || settings.languages[document.languageId] === false) return undefined;
    return { document, article: this.articles.of(document), settings, session: this };
  }

  /** What the rules find, where the settings let them look. */
  diagnostics({ document, article, settings }: View): Diagnostic[] {
    const level = document.languageId === 'markdown' ? settings.markdown.diagnostics : 'on';
    const on = level === 'on' || (level === 'auto' && this.markers.hold(document.uri));
    return on ? diagnosticsOf(article, settings) : [];
  }

  /** The URI of a rule's page, if it is known where the pages are. */
  pageOf(rule: string): string | undefined {
    return this.docsBase === undefined ? undefined : `${this.docsBase.replace(/\/$/, '')}/${rule}.md`;
  }

  forget(uri: string): void {
    this.articles.forget(uri);
    this.configuration.forget(uri);
  }
}
