import { CodeLensRefreshRequest, type Connection, FoldingRangeRefreshRequest } from 'vscode-languageserver';
import { method } from '../protocol.ts';
import { diagnostics } from './diagnostics.ts';
import type { Session } from './session.ts';

/** How long a document must rest before its news are sent, in milliseconds. */
const rest = 200;

/**
 * What the server says unasked: diagnostics to a client that cannot pull them, and news of the status to one that has
 * asked for it before.
 */
export class Updates {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private tellsStatus = false;

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {}

  /** Sends news of the status from now on: the client has asked for it, so it knows what to do with them. */
  tellStatus(): void {
    this.tellsStatus = true;
  }

  /** The document has changed, or what the settings make of it. */
  changed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => this.send(uri).catch(() => {}), rest),
    );
  }

  /** Something that bears on all documents has changed: a client that pulls, and asks for colours, hints and lenses, is asked to do so again. */
  allChanged(uris: readonly string[]): void {
    for (const uri of uris) this.changed(uri);
    const { workspace } = this.session.capabilities;
    const { languages } = this.connection;
    const refreshed = [
      workspace?.diagnostics?.refreshSupport && languages.diagnostics.refresh(),
      workspace?.semanticTokens?.refreshSupport && languages.semanticTokens.refresh(),
      workspace?.inlayHint?.refreshSupport && languages.inlayHint.refresh(),
      workspace?.codeLens?.refreshSupport && this.connection.sendRequest(CodeLensRefreshRequest.type),
      workspace?.foldingRange?.refreshSupport && this.connection.sendRequest(FoldingRangeRefreshRequest.type),
    ];
    for (const answer of refreshed) if (answer) answer.catch(() => {});
  }

  closed(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    if (this.pushes()) this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async send(uri: string): Promise<void> {
    this.timers.delete(uri);
    if (this.tellsStatus) await this.connection.sendNotification(method.statusChanged, { uri });
    if (!this.pushes()) return;
    const inEffect = await this.session.ready(uri);
    // A change has come meanwhile, and with it a rest of its own.
    if (this.timers.has(uri)) return;
    const view = this.session.view(uri, inEffect);
    const version = view?.document.version;
    await this.connection.sendDiagnostics({ uri, version, diagnostics: view ? diagnostics(view) : [] });
  }

  private pushes(): boolean {
    return this.session.capabilities.textDocument?.diagnostic === undefined;
  }
}
