/** The desktop and the remote extension host: the server is a process of its own, spoken to over Node's IPC. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { Commands } from './extension.ts';
import { run } from './running.ts';

export function runOnNode(context: ExtensionContext): Commands {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.mjs').fsPath;
  return run(context, (id, name, options) => {
    return new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options);
  });
}
