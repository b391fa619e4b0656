/** The entry of the web extension host. */
import type { ExtensionContext } from 'vscode';
import { start } from './extension.ts';

export function activate(context: ExtensionContext): void {
  start(context, async () => (await import('./browser-client.ts')).runInBrowser(context));
}
