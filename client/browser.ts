/** The web extension host: the server runs in a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension.ts';

// The project is compiled without the DOM's types, for the analysis must not use them; this is all that is needed.
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
declare const Worker: new (url: string) => Port & { terminate(): void };

export function activate(context: ExtensionContext): Promise<void> {
  const url = Uri.joinPath(context.extensionUri, 'dist', 'server-worker.js').toString(true);
  let worker: InstanceType<typeof Worker> | undefined;
  // Each start of the server needs a worker of its own; the last one does not end by itself. The worker itself is not
  // enough: a web extension host puts its own function in the place of `Worker`, and no worker is an instance of that.
  const newWorker = async () => {
    worker?.terminate();
    worker = new Worker(url);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return start(context, (id, name, options) => new LanguageClient(id, name, newWorker, options));
}
