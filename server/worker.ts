/** The language server in a web worker, for editors in a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server.ts';

type Port = ConstructorParameters<typeof BrowserMessageReader>[0];

// The project is compiled without the DOM's types, for the analysis must not use them; `self` is all that is needed.
declare const self: Port;

serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), {});
