import {
  commands,
  Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { DocumentStatus } from '../server/protocol.ts';
import { isCovered } from './languages.ts';
import { statusOf } from './server-queries.ts';
import { type StatusText, serverDown, statusText } from './status-text.ts';

/** Left of the cursor's position and the language, which the editor puts at 100 and below. */
const priority = 101;

/**
 * The item in the status bar about the document in the active editor, and the context keys by which the commands'
 * menus know it: `pressText.isProse`, `pressText.isNotProse`, `pressText.isForced`.
 */
export class StatusItem implements Disposable {
  private readonly item = window.createStatusBarItem('pressText.status', StatusBarAlignment.Right, priority);
  private readonly listeners: Disposable;
  private document = window.activeTextEditor?.document;
  /** Counts the refreshes, so that an answer that comes too late is dropped. */
  private latest = 0;
  private hasStarted = false;

  /** `shown` is told of each document as its status is shown. */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly shown: (document: TextDocument, status: DocumentStatus) => void,
  ) {
    this.item.name = 'Press Text';
    this.listeners = Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => {
        // The output panel counts as a text editor while it has the focus; the article above it is still in view.
        if (editor?.document.uri.scheme === 'output') return;
        this.document = editor?.document;
        this.refresh();
      }),
      // A change of language closes the document and opens it again.
      workspace.onDidOpenTextDocument((document) => document === this.document && this.refresh()),
      client.onDidChangeState(() => {
        this.hasStarted = true;
        this.refresh();
      }),
    );
    this.refresh();
  }

  /** The server has news of a document, by its URI as it goes over the wire. */
  changed(uri: string): void {
    if (this.document && this.client.code2ProtocolConverter.asUri(this.document.uri) === uri) this.refresh();
  }

  dispose(): void {
    this.listeners.dispose();
    this.item.dispose();
  }

  private async refresh(): Promise<void> {
    const turn = ++this.latest;
    const { document } = this;
    const covered = document !== undefined && isCovered(document);
    const status = covered ? await statusOf(this.client, document).catch(() => undefined) : undefined;
    if (turn !== this.latest) return;
    setContext(status);
    if (status) this.show(statusText(status, l10n.t));
    else if (covered && this.isDown()) this.show(serverDown(l10n.t));
    else this.item.hide();
    if (document && status) this.shown(document, status);
  }

  private isDown(): boolean {
    const { state } = this.client;
    return this.hasStarted && (state === State.Stopped || state === State.StartFailed);
  }

  private show({ text, label, tooltip, command }: StatusText): void {
    const markdown = new MarkdownString(tooltip);
    markdown.isTrusted = { enabledCommands: ['pressText.stopTreatingAsProse', 'pressText.restartServer'] };
    this.item.text = text;
    this.item.tooltip = markdown;
    this.item.command = command;
    this.item.accessibilityInformation = { label };
    this.item.show();
  }
}

function setContext(status: DocumentStatus | undefined): void {
  const set = (key: string, value: boolean) => commands.executeCommand('setContext', `pressText.${key}`, value);
  set('isProse', status?.isProse === true);
  set('isNotProse', status?.isProse === false && !status.isTooLong);
  set('isForced', status?.forced === true);
}
