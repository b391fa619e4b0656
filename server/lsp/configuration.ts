import {
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  type InitializeParams,
} from 'vscode-languageserver';
import { fieldsOf, type Settings, settingsFrom } from '../settings.ts';

const section = 'pressText';

/**
 * The settings of each document, for they can differ by folder. A client with `workspace/configuration` is asked;
 * what it leaves open, and any other client, has what it sent at the start or with its last change.
 */
export class Configuration {
  private sent: unknown;
  private canAsk = false;
  private canRegister = false;
  private readonly known = new Map<string, Promise<Settings>>();

  constructor(private readonly connection: Connection) {}

  start({ capabilities, initializationOptions }: InitializeParams): void {
    this.sent = fieldsOf(initializationOptions)[section];
    this.canAsk = capabilities.workspace?.configuration === true;
    this.canRegister = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
  }

  /** Asks to be told of changes. */
  async register(): Promise<void> {
    if (this.canRegister) {
      await this.connection.client.register(DidChangeConfigurationNotification.type, { section: [section] });
    }
  }

  change({ settings }: DidChangeConfigurationParams): void {
    this.sent = fieldsOf(settings)[section] ?? this.sent;
    this.known.clear();
  }

  /** The settings of a document. Never rejects: a client that fails to answer counts as one that leaves all open. */
  of(uri: string): Promise<Settings> {
    const known = this.known.get(uri) ?? this.ask(uri);
    this.known.set(uri, known);
    return known;
  }

  forget(uri: string): void {
    this.known.delete(uri);
  }

  private async ask(uri: string): Promise<Settings> {
    const asked = this.canAsk ? this.connection.workspace.getConfiguration({ scopeUri: uri, section }) : undefined;
    const answer = await asked?.catch((error: Error) => this.connection.console.error(`settings: ${error.message}`));
    return settingsFrom(answer ?? this.sent);
  }
}
