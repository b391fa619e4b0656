/** An editor for tests: the server in a process of its own, spoken to through the library that real clients use. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FileEvent,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  LogTraceNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { Outbox } from './outbox.ts';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: readonly string[];
  /** The language of the editor. */
  readonly locale?: string;
  /** What the client answers to `workspace/configuration`, by the URI asked about. */
  readonly settings?: (uri: string) => unknown;
  /** What the client answers to `pressText/folder`. */
  readonly folder?: (uri: string) => unknown;
}

/** A client as VS Code is one: asks for diagnostics, tells settings when asked, takes trees and Markdown. */
export const pulling: ClientCapabilities = {
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** A client that waits to be told. */
export const pushed: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export class Client {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  /** What the server says that it does. */
  readonly traced: string[] = [];
  refreshes = 0;
  private readonly waiting: { isMet: () => boolean; met: () => void }[] = [];

  private constructor(
    readonly server: ChildProcess,
    readonly connection: ProtocolConnection,
    private readonly outbox: Outbox,
    readonly initialized: InitializeResult,
    /** The methods for which the server has registered itself. */
    readonly registered: readonly string[],
  ) {}

  static async start(options: ClientOptions = {}): Promise<Client> {
    const server = spawn(process.execPath, ['dist/server.mjs', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const outbox = new Outbox(server.stdin);
    const connection = createProtocolConnection(server.stdout, outbox);
    const settings = options.settings ?? (() => null);
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map((item) => settings(item.scopeUri ?? '')));
    connection.onRequest('pressText/folder', ({ uri }: { uri: string }) => options.folder?.(uri) ?? null);
    const registered: string[] = [];
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) registered.push(method);
    });
    connection.listen();
    const folders = options.workspaceFolders?.map((uri) => ({ uri, name: uri }));
    const initialized = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      trace: 'messages',
      rootUri: null,
      ...(options.locale === undefined ? {} : { locale: options.locale }),
      capabilities: options.capabilities ?? pulling,
      initializationOptions: options.initializationOptions,
      workspaceFolders: folders ?? null,
    });
    const client = new Client(server, connection, outbox, initialized, registered);
    connection.onNotification(LogMessageNotification.type, ({ message }) => client.note(client.logged, message));
    connection.onNotification(LogTraceNotification.type, ({ message }) => client.note(client.traced, message));
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => client.note(client.published, params));
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      client.refreshes += 1;
      client.wake();
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    const textDocument = { uri, languageId, version: 1, text };
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version };
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Sends what `send` sends in one piece, so that the server finds all of it waiting; gives what `send` gives. */
  async together<T>(send: () => T[]): Promise<T[]> {
    this.outbox.hold();
    const sent = send();
    await this.connection.sendNotification('$/last'); // messages are written in order
    this.outbox.release();
    return sent;
  }

  /** Says that files have changed. */
  watched(...uris: string[]): Promise<void> {
    const changes = uris.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed }));
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  configure(settings: unknown): Promise<void> {
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  /** Asks by a method's name, for tests that send what no typed request would. */
  ask<A = unknown>(method: string, params: unknown): Promise<A> {
    return this.connection.sendRequest(method, params);
  }

  async pull(uri: string): Promise<Extract<DocumentDiagnosticReport, { kind: 'full' }>['items']> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  }

  /** Resolves once something that the server said makes the condition true. */
  until(isMet: () => boolean): Promise<void> {
    return isMet() ? Promise.resolve() : new Promise((met) => this.waiting.push({ isMet, met }));
  }

  /** Shuts the server down and resolves to its exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.server, 'exit');
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const [code] = await exited;
    this.connection.dispose();
    return code;
  }

  note<T>(list: T[], item: T): void {
    list.push(item);
    this.wake();
  }

  private wake(): void {
    for (const each of this.waiting) if (each.isMet()) each.met();
  }
}
