/** Offers to wrap the long lines of prose in plain text, which VS Code does not by itself. */
import { ConfigurationTarget, l10n, type Memento, type TextDocument, window, workspace } from 'vscode';
import type { DocumentStatus } from '../server/protocol.ts';

const key = 'pressText.wrapOffer';

/** More than most windows show of a line: copy that is hard-wrapped needs no help. */
const longLine = 160;

/** Shows a message with buttons and gives the title of the one clicked. */
export type Ask = (message: string, ...buttons: string[]) => Thenable<string | undefined>;

/** Asks once, and where the answer is not now once more in the next session. */
export class WrapOffer {
  private wasAsked = false;

  constructor(
    private readonly memory: Memento,
    private readonly ask: Ask = (message, ...buttons) => window.showInformationMessage(message, ...buttons),
  ) {}

  /** A document is in view, and this is what the server knows of it. */
  async seen(document: TextDocument, status: DocumentStatus): Promise<void> {
    if (this.wasAsked || this.memory.get<boolean>(key) || !status.isProse || !isUndecided(document)) return;
    this.wasAsked = true;
    const [wrap, notNow, never] = [l10n.t('Wrap'), l10n.t('Not Now'), l10n.t('Never')];
    const message = l10n.t('This text has lines longer than the window. Wrap the lines of plain text?');
    const answer = await this.ask(message, wrap, notNow, never);
    if (answer !== wrap && answer !== never) return;
    await this.memory.update(key, true);
    if (answer === wrap) await this.wrap(document);
  }

  private async wrap(document: TextDocument): Promise<void> {
    await setWrap(document, 'on');
    const undo = l10n.t('Undo');
    const answer = await this.ask(l10n.t('Plain text wraps at the edge of the window from now on.'), undo);
    if (answer === undo) await setWrap(document, undefined);
  }
}

/** True for plain text with long lines, where nobody has said whether to wrap them. */
function isUndecided(document: TextDocument): boolean {
  if (document.languageId !== 'plaintext') return false;
  const set = workspace.getConfiguration('editor', document).inspect('wordWrap');
  const said = [set?.globalValue, set?.workspaceValue, set?.workspaceFolderValue];
  const saidOfPlainText = [
    set?.defaultLanguageValue,
    set?.globalLanguageValue,
    set?.workspaceLanguageValue,
    set?.workspaceFolderLanguageValue,
  ];
  return [...said, ...saidOfPlainText].every((value) => value === undefined) && hasLongLine(document);
}

function hasLongLine(document: TextDocument): boolean {
  for (let i = 0; i < document.lineCount; i++) if (document.lineAt(i).text.length > longLine) return true;
  return false;
}

/** Sets it for plain text alone, in the user's own settings, where it can be taken back as any other. */
function setWrap(document: TextDocument, value: 'on' | undefined): Thenable<void> {
  const settings = workspace.getConfiguration('editor', { languageId: document.languageId });
  return settings.update('wordWrap', value, ConfigurationTarget.Global, true);
}
