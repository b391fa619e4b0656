/** What a web worker serves with, once it has the weights. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { Inbox } from './lsp/inbox.ts';
import { serve } from './server.ts';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

declare const self: Port;

const inbox = new Inbox(() => new Promise((resolve) => setTimeout(resolve)));
const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];

serve(createConnection(reader, writer, { messageStrategy: inbox }), { inbox });
