/** The language server in a web worker, for editors in a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { Inbox } from './lsp/inbox.ts';
import { serve } from './server.ts';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

// The project is compiled without the DOM's types, for the analysis must not use them; `self` is all that is needed.
declare const self: Port;

const inbox = new Inbox(() => new Promise((resolve) => setTimeout(resolve)));
const [reader, writer] = [new BrowserMessageReader(self), new BrowserMessageWriter(self)];

serve(createConnection(reader, writer, { messageStrategy: inbox }), { inbox });
