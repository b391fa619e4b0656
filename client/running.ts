/** What both entries share once the client is there: everything is made here once, and nothing here knows where the server runs. */
import { commands, type ExtensionContext, ExtensionMode, l10n, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { type DocumentParams, type FolderParams, method } from '../server/protocol.ts';
import { clientOptions } from './client-options.ts';
import type { Commands } from './extension.ts';
import { folderTexts } from './folder-texts.ts';
import { showIgnored } from './ignored-picker.ts';
import { OutlineRefresh } from './outline-refresh.ts';
import { ProseOverrides } from './prose-overrides.ts';
import { goToQuotation } from './quotation-commands.ts';
import { docsBase, servedRulePages } from './rule-pages.ts';
import { openSample } from './sample.ts';
import { showSpeakers } from './speaker-picker.ts';
import { StatusItem } from './status-item.ts';
import { WrapOffer } from './wrap-offer.ts';

export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Starts the language client; gives what the commands do. A server that fails to start shows in the status bar and
 * leaves the commands in place, so that it can be restarted. Does not wait for it: no editor opens later for what it reads.
 */
export function run(context: ExtensionContext, newClient: ClientFactory): Commands {
  const output = window.createOutputChannel('Press Text', { log: true });
  const client = newClient('pressText', 'Press Text', clientOptions(output, docsBase(context.extensionUri).toString()));
  const overrides = new ProseOverrides(context.workspaceState, (params) => {
    return client.sendNotification(method.setProse, params);
  });
  const status = new StatusItem(client, (document, status) => asks && wrapOffer.seen(document, status));
  const outline = new OutlineRefresh((uri) => client.code2ProtocolConverter.asUri(uri));
  const wrapOffer = new WrapOffer(context.globalState);
  // A suite would find its window full of questions.
  const asks = context.extensionMode !== ExtensionMode.Test;

  context.subscriptions.push(
    output,
    client,
    status,
    servedRulePages(context.extensionUri),
    outline,
    client.onNotification(method.statusChanged, ({ uri }: DocumentParams) => {
      status.changed(uri);
      outline.changed(uri);
    }),
    client.onRequest(method.folder, ({ uri }: FolderParams) => {
      return folderTexts(client.protocol2CodeConverter.asUri(uri));
    }),
    // A server knows nothing of the one before it, so a restart, also after a crash, tells it everything again.
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) overrides.sendAll();
    }),
  );
  void startServer(client);

  return {
    nextQuotation: () => goToQuotation(client, 'next'),
    previousQuotation: () => goToQuotation(client, 'previous'),
    nextUnattributed: () => goToQuotation(client, 'next', 'unattributed'),
    showSpeakers: () => showSpeakers(client),
    showIgnored: () => showIgnored(client),
    treatAsProse: () => overrides.setActive(true),
    stopTreatingAsProse: () => overrides.setActive(false),
    openSample: () => openSample(context.extensionUri),
    openSizeSetting: () => openSetting('pressText.maxFileSize'),
    restartServer: () => restart(client),
    showOutput: () => output.show(),
  };
}

/** Never rejects: why a server did not start is in the output, and the status bar says so. */
async function startServer(client: BaseLanguageClient): Promise<void> {
  await client.start().catch((error) => client.error(l10n.t('The language server did not start.'), error, false));
}

const openSetting = (name: string) => commands.executeCommand('workbench.action.openSettings', name);

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await startServer(client);
}
