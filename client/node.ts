/** The entry of the desktop and of the remote extension host. */
import type { ExtensionContext } from 'vscode';
import { start } from './extension.ts';

export function activate(context: ExtensionContext): void {
  start(context, async () => (await import('./node-client.ts')).runOnNode(context));
}
