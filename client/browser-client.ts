/** The web extension host: the server runs in a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { models, type Weights } from '../server/protocol.ts';
import type { Commands } from './extension.ts';
import { run } from './running.ts';

// The project is compiled without the DOM's types, for the analysis must not use them; this is all that is needed.
type Port = ConstructorParameters<typeof BrowserMessageReader>[0];
interface ServerWorker extends Port {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  terminate(): void;
}
declare const Worker: new (url: string) => ServerWorker;

export function runInBrowser(context: ExtensionContext): Commands {
  const urlOf = (...path: string[]) => Uri.joinPath(context.extensionUri, 'dist', ...path).toString(true);
  let worker: ServerWorker | undefined;
  // Each start of the server needs a worker of its own; the last one does not end by itself. The worker itself is not
  // enough: a web extension host puts its own function in the place of `Worker`, and no worker is an instance of that.
  const newWorker = async () => {
    worker?.terminate();
    const weights = await fetchedWeights((model) => urlOf('models', `${model}.bin`));
    worker = new Worker(urlOf('server-worker.js'));
    worker.postMessage(
      weights,
      [...weights.values()].map(({ buffer }) => buffer),
    );
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return run(context, (id, name, options) => new LanguageClient(id, name, newWorker, options));
}

/** The weights, which are files of the extension. Rejects where one of them cannot be had. */
async function fetchedWeights(urlOf: (model: string) => string): Promise<Weights> {
  const fetched = async (model: string) => {
    const response = await fetch(urlOf(model));
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
    return [model, new Uint8Array(await response.arrayBuffer())] as const;
  };
  return new Map(await Promise.all(models.map(fetched)));
}
